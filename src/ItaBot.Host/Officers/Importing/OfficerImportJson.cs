namespace ItaBot.Host.Officers.Importing;

/// <summary>What an import of officers stored, as <c>officers import --json</c> prints it.</summary>
internal static class OfficerImportJson
{
    public static string Write(string file, OfficerImport.Taken taken) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteNumber("officers", taken.Officers.Count);
        json.WriteNumber("added", taken.Officers.Count - taken.Replaced);
        json.WriteNumber("replaced", taken.Replaced);
        json.WriteStartArray("ignored");
        foreach (var heading in taken.Ignored)
        {
            json.WriteStringValue(heading);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
