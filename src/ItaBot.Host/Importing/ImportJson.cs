using System.Text.Json;
using ItaBot.Documents;

namespace ItaBot.Host.Importing;

/// <summary>What an import took, corrected and could not read, as JSON.</summary>
internal static class ImportJson
{
    /// <summary>The files of an import that was stored, as indented JSON without a line end after it.</summary>
    public static string Write(IReadOnlyList<(string File, ImportResult.Imported Result)> readings) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var (file, result) in readings)
        {
            WriteFile(json, file, result);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFile(Utf8JsonWriter json, string file, ImportResult.Imported read)
    {
        var counts = ImportCounts.Of(read.Assessment);
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("agency", read.Assessment.Agency.Id);
        json.WriteString("name", read.Assessment.Agency.Name);
        json.WriteNumber("fiscalYear", read.Assessment.FiscalYear);
        json.WriteNumber("figures", counts.Figures);
        json.WriteNumber("items", counts.Items);
        json.WriteNumber("measures", counts.Measures);
        json.WriteStartArray("notes");
        foreach (var note in read.Assessment.Notes)
        {
            ImportNoteJson.Write(json, note);
        }

        json.WriteEndArray();
        json.WriteStartArray("unreadable");
        foreach (var unreadable in read.Unreadable)
        {
            json.WriteStartObject();
            json.WriteNumber("line", unreadable.Line);
            json.WriteString("text", unreadable.Text);
            json.WriteString("th", unreadable.Why.Thai);
            json.WriteString("en", unreadable.Why.English);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
