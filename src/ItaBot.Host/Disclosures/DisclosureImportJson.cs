namespace ItaBot.Host.Disclosures;

/// <summary>What an import of published links stored, as <c>disclosures import --json</c> prints it.</summary>
internal static class DisclosureImportJson
{
    public static string Write(string file, DisclosureImport.Taken taken) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteNumber("links", taken.Links.Count);
        json.WriteNumber("added", taken.Added);
        json.WriteNumber("replaced", taken.Replaced);
        json.WriteNumber("unchanged", taken.Unchanged);
        json.WriteStartArray("ignored");
        foreach (var heading in taken.Ignored)
        {
            json.WriteStringValue(heading);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
