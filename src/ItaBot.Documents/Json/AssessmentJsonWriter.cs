using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Json;

internal static class AssessmentJsonWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The text goes into files and onto terminals, never into a page unescaped; Thai must stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Assessment assessment)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteAgency(json, assessment.Agency);
            json.WriteNumber("fiscalYear", assessment.FiscalYear);
            WriteReported(json, assessment.Reported);
            WriteItems(json, assessment.Items);
            WriteList(json, "measures", assessment.Measures, WriteMeasure);
            WriteList(json, "notes", assessment.Notes, ImportNoteJson.Write);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteAgency(Utf8JsonWriter json, Agency agency)
    {
        json.WriteStartObject("agency");
        json.WriteString("id", agency.Id);
        json.WriteString("name", agency.Name);
        json.WriteString("type", agency.Type.ToString());
        WriteIfAny(json, "district", agency.District);
        WriteIfAny(json, "province", agency.Province);
        json.WriteEndObject();
    }

    private static void WriteReported(Utf8JsonWriter json, ReportedFigures reported)
    {
        json.WriteStartObject("reported");
        if (reported.Total is { } total)
        {
            json.WriteNumber("total", total);
        }

        WriteIfAny(json, "level", reported.Level);
        WriteFigures(json, "tools", reported.Tools.OrderBy(t => t.Key).Select(t => (t.Key.ToString(), t.Value)));
        WriteFigures(
            json,
            "indicators",
            reported.Indicators.OrderBy(i => i.Key).Select(i => (i.Key.ToString(CultureInfo.InvariantCulture), i.Value)));
        WriteFigures(json, "subs", reported.Subs.OrderBy(s => IdOrder.OfSub(s.Key)).Select(s => (s.Key, s.Value)));
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, IEnumerable<(string Id, decimal Figure)> figures)
    {
        json.WriteStartObject(name);
        foreach (var (id, figure) in figures)
        {
            json.WriteNumber(id, figure);
        }

        json.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter json, IReadOnlyDictionary<string, ItemScore> items)
    {
        json.WriteStartObject("items");
        foreach (var (id, score) in items.OrderBy(i => IdOrder.OfItem(i.Key)))
        {
            switch (score)
            {
                case ItemScore.Whole whole:
                    json.WriteNumber(id, whole.Score);
                    break;
                case ItemScore.Parts parts:
                    WriteFigures(json, id, PartsOf(parts));
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        json.WriteEndObject();
    }

    private static IEnumerable<(string, decimal)> PartsOf(ItemScore.Parts parts)
    {
        if (parts.Public is { } forAll)
        {
            yield return ("public", forAll);
        }

        if (parts.Survey is { } survey)
        {
            yield return ("survey", survey);
        }
    }

    private static void WriteMeasure(Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartObject();
        json.WriteNumber("number", measure.Number);
        if (measure.Indicator is { } indicator)
        {
            json.WriteNumber("indicator", indicator);
        }

        json.WriteString("title", measure.Title);
        WriteIfAny(json, "problem", measure.Problem);
        WriteList(json, "steps", measure.Steps, WriteText);
        WriteIfAny(json, "start", measure.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteIfAny(json, "end", measure.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteList(json, "owners", measure.Owners, WriteText);
        WriteList(json, "monitoring", measure.Monitoring, WriteText);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string text) => json.WriteStringValue(text);

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(json, value);
        }

        json.WriteEndArray();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
