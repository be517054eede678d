using System.Globalization;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Json;

/// <summary>Reads what <see cref="AssessmentJsonWriter"/> writes. A field that it does not know fails, since skipping a misspelt one would lose figures.</summary>
internal static class AssessmentJsonReader
{
    public static Assessment Read(ReadOnlySpan<byte> utf8)
    {
        var json = new JsonCursor(utf8);
        json.StartObject();
        Agency? agency = null;
        int? year = null;
        var reported = ReportedFigures.None;
        var items = new Dictionary<string, ItemScore>();
        List<Measure> measures = [];
        List<ImportNote> notes = [];
        HashSet<string> seen = [];
        while (json.NextProperty(seen, out var name))
        {
            switch (name)
            {
                case "agency":
                    agency = ReadAgency(ref json);
                    break;
                case "fiscalYear":
                    year = json.Integer();
                    break;
                case "reported":
                    reported = ReadReported(ref json);
                    break;
                case "items":
                    items = ReadItems(ref json);
                    break;
                case "measures":
                    measures = MeasureJson.ReadMeasures(ref json);
                    break;
                case "notes":
                    notes = MeasureJson.ReadNotes(ref json);
                    break;
                default:
                    throw Unknown(ref json, name);
            }
        }

        var assessment = new Assessment(
            agency ?? throw Missing(ref json, "agency"),
            year ?? throw Missing(ref json, "fiscalYear"),
            reported,
            items,
            measures,
            notes);
        json.End();
        return assessment;
    }

    public static AssessmentFormatException Unknown(ref JsonCursor json, string name) =>
        json.Fail(new($"ไม่รู้จักช่อง “{name}”", $"the field “{name}” is not known"));

    public static AssessmentFormatException Missing(ref JsonCursor json, string name) =>
        json.Fail(new($"ขาดช่อง “{name}”", $"the field “{name}” is missing"));

    private static Agency ReadAgency(ref JsonCursor json)
    {
        string? id = null, agencyName = null, district = null, province = null;
        AgencyType? type = null;
        HashSet<string> seen = [];
        json.StartObject();
        while (json.NextProperty(seen, out var name))
        {
            switch (name)
            {
                case "id":
                    id = json.Text();
                    break;
                case "name":
                    agencyName = json.Text();
                    break;
                case "type":
                    type = ReadType(ref json);
                    break;
                case "district":
                    district = json.Text();
                    break;
                case "province":
                    province = json.Text();
                    break;
                default:
                    throw Unknown(ref json, name);
            }
        }

        return new(
            id ?? throw Missing(ref json, "id"),
            agencyName ?? throw Missing(ref json, "name"),
            type ?? throw Missing(ref json, "type"),
            district,
            province);
    }

    private static AgencyType ReadType(ref JsonCursor json)
    {
        var text = json.Text();
        return Enum.TryParse<AgencyType>(text, out var type) && type.ToString() == text
            ? type
            : throw json.Fail(new(
                $"ไม่รู้จักประเภทหน่วยงาน “{text}”",
                $"“{text}” is no type of agency; there are {string.Join(", ", Enum.GetNames<AgencyType>())}"));
    }

    private static ReportedFigures ReadReported(ref JsonCursor json)
    {
        var reported = ReportedFigures.None;
        HashSet<string> seen = [];
        json.StartObject();
        while (json.NextProperty(seen, out var name))
        {
            reported = name switch
            {
                "total" => reported with { Total = json.Number() },
                "level" => reported with { Level = json.Text() },
                "tools" => reported with { Tools = ReadFigures(ref json, ToolNamed) },
                "indicators" => reported with { Indicators = ReadFigures(ref json, IndicatorNumbered) },
                "subs" => reported with { Subs = ReadFigures(ref json, id => id) },
                _ => throw Unknown(ref json, name),
            };
        }

        return reported;
    }

    private static Dictionary<TKey, decimal> ReadFigures<TKey>(ref JsonCursor json, Func<string, TKey?> keyOf)
        where TKey : notnull
    {
        var figures = new Dictionary<TKey, decimal>();
        HashSet<string> seen = [];
        json.StartObject();
        while (json.NextProperty(seen, out var id))
        {
            if (keyOf(id) is not { } key || key.ToString() != id)
            {
                throw Unknown(ref json, id);
            }

            figures.Add(key, json.Number());
        }

        return figures;
    }

    private static Dictionary<string, ItemScore> ReadItems(ref JsonCursor json)
    {
        var items = new Dictionary<string, ItemScore>();
        HashSet<string> seen = [];
        json.StartObject();
        while (json.NextProperty(seen, out var id))
        {
            items.Add(id, json.EntersObject() ? ReadParts(ref json) : new ItemScore.Whole(json.Number()));
        }

        return items;
    }

    private static ItemScore.Parts ReadParts(ref JsonCursor json)
    {
        var parts = new ItemScore.Parts(null, null);
        HashSet<string> seen = [];
        while (json.NextProperty(seen, out var name))
        {
            parts = name switch
            {
                "public" => parts with { Public = json.Number() },
                "survey" => parts with { Survey = json.Number() },
                _ => throw Unknown(ref json, name),
            };
        }

        return parts is { Public: null, Survey: null } ? throw Missing(ref json, "public") : parts;
    }

    // An unknown name has no key: the default of an enum would be a tool.
    private static Tool ToolNamed(string id) => Enum.TryParse<Tool>(id, out var tool) ? tool : (Tool)(-1);

    private static int IndicatorNumbered(string id) =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
