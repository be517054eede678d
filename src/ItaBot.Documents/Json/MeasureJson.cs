using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Json;

/// <summary>Reads the measures and the notes of an assessment.</summary>
internal static class MeasureJson
{
    public static List<Measure> ReadMeasures(ref JsonCursor json)
    {
        List<Measure> measures = [];
        json.StartArray();
        while (json.NextObject())
        {
            measures.Add(ReadMeasure(ref json));
        }

        return measures;
    }

    public static List<ImportNote> ReadNotes(ref JsonCursor json)
    {
        List<ImportNote> notes = [];
        json.StartArray();
        while (json.NextObject())
        {
            notes.Add(ReadNote(ref json));
        }

        return notes;
    }

    private static Measure ReadMeasure(ref JsonCursor json)
    {
        var measure = new Measure(0, null, "", null, [], null, null, [], []);
        HashSet<string> seen = [];
        while (json.NextProperty(seen, out var name))
        {
            measure = name switch
            {
                "number" => measure with { Number = json.Integer() },
                "indicator" => measure with { Indicator = json.Integer() },
                "title" => measure with { Title = json.Text() },
                "problem" => measure with { Problem = json.Text() },
                "steps" => measure with { Steps = json.Texts() },
                "start" => measure with { Start = json.Date() },
                "end" => measure with { End = json.Date() },
                "owners" => measure with { Owners = json.Texts() },
                "monitoring" => measure with { Monitoring = json.Texts() },
                _ => throw AssessmentJsonReader.Unknown(ref json, name),
            };
        }

        if (measure.Number < 1)
        {
            throw AssessmentJsonReader.Missing(ref json, "number");
        }

        return measure.Start > measure.End
            ? throw json.Fail(new("มาตรการสิ้นสุดก่อนวันเริ่ม", "the measure ends before it starts"))
            : measure;
    }

    private static ImportNote ReadNote(ref JsonCursor json)
    {
        var note = new ImportNote(null, "", "", "");
        HashSet<string> seen = [];
        while (json.NextProperty(seen, out var name))
        {
            note = name switch
            {
                "line" => note with { Line = json.Integer() },
                "printed" => note with { Printed = json.Text() },
                "taken" => note with { Taken = json.Text() },
                "why" => note with { Why = json.Text() },
                _ => throw AssessmentJsonReader.Unknown(ref json, name),
            };
        }

        return note;
    }
}
