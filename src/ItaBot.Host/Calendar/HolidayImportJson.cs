namespace ItaBot.Host.Calendar;

/// <summary>What an import of holidays stored, as <c>holidays import --json</c> prints it.</summary>
internal static class HolidayImportJson
{
    public static string Write(string file, HolidayImport.Taken taken) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteNumber("holidays", taken.Holidays.Count);
        json.WriteNumber("added", taken.Holidays.Count - taken.Replaced);
        json.WriteNumber("replaced", taken.Replaced);
        json.WriteNumber("onWeekends", taken.OnWeekends);
        json.WriteStartArray("ignored");
        foreach (var heading in taken.Ignored)
        {
            json.WriteStringValue(heading);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
