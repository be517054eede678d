using System.Text.Json;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents;

/// <summary>A note of an import as JSON, in the form of the assessment's JSON.</summary>
public static class ImportNoteJson
{
    /// <summary>Writes the note as an object.</summary>
    public static void Write(Utf8JsonWriter json, ImportNote note)
    {
        json.WriteStartObject();
        if (note.Line is { } line)
        {
            json.WriteNumber("line", line);
        }

        json.WriteString("printed", note.Printed);
        json.WriteString("taken", note.Taken);
        json.WriteString("why", note.Why);
        json.WriteEndObject();
    }
}
