using System.Globalization;
using System.Text.Json;
using ItaBot.Feedback.Results;
using ItaBot.Scoring;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>Results as <c>round results --json</c> prints them. What may not be shown is null, as if there were nothing.</summary>
internal static class RoundResultsJson
{
    public static string Write(RoundReport report, TimeZoneInfo zone) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("round");
        RoundJson.WriteProperties(json, report.Results.Round, zone);
        json.WriteEndObject();
        json.WriteString("basis", RoundReport.Basis);
        json.WriteStartArray("items");
        foreach (var item in report.Items)
        {
            Write(json, item, report);
        }

        json.WriteEndArray();
        Write(json, report.Interim);
        RoundJson.WriteNumber(json, "people", report.People);
        WriteNamed(json, "services", report.Services);
        WriteNamed(json, "times", report.Times);
        WriteWords(json, report);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ItemResult item, RoundReport report)
    {
        var name = report.NameOf(item.Item);
        json.WriteStartObject();
        json.WriteString("item", item.Item);
        json.WriteString("th", name.Thai);
        json.WriteString("en", name.English);
        WriteFigures(json, item);
        if (report.IsYesNo(item.Item))
        {
            Write(json, item.Yes);
        }

        Write(json, item.More);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, ItemResult item)
    {
        RoundJson.WriteNumber(json, "answers", item.Answers);
        RoundJson.WriteNumber(json, "mean", item.Mean);
        RoundJson.WriteNumber(json, "low", item.Low);
        RoundJson.WriteNumber(json, "high", item.High);
        json.WriteString("verdict", RoundWords.Of(item.Verdict));
    }

    private static void Write(Utf8JsonWriter json, YesCount? yes)
    {
        if (yes is null)
        {
            json.WriteNull("yes");
            return;
        }

        json.WriteStartObject("yes");
        json.WriteNumber("count", yes.Count);
        json.WriteNumber("rate", yes.Rate);
        json.WriteNumber("low", yes.Low);
        json.WriteNumber("high", yes.High);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MoreAnswers? more)
    {
        if (more is null)
        {
            json.WriteNull("more");
            return;
        }

        json.WriteStartObject("more");
        json.WriteString("kind", more is MoreAnswers.About ? "about" : "outOfReach");
        RoundJson.WriteNumber(json, "answers", (more as MoreAnswers.About)?.Answers);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, InterimScores interim)
    {
        json.WriteStartObject("interim");
        json.WriteString("basis", RoundReport.Basis);
        json.WriteNumber("fiscalYear", interim.FiscalYear);
        json.WriteStartArray("indicators");
        foreach (var indicator in interim.Indicators)
        {
            json.WriteStartObject();
            WriteFigure(json, indicator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("eit");
        WriteFigure(json, interim.Eit);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, InterimFigure figure)
    {
        json.WriteString("target", figure.Target.ToString());
        RoundJson.WriteNumber(json, "score", figure.Score);
        json.WriteStartArray("yesNo");
        foreach (var item in figure.YesNo)
        {
            json.WriteStartObject();
            json.WriteString("item", item.Item);
            Write(json, item.Yes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, IEnumerable<(string Id, LocalText Name)> named)
    {
        json.WriteStartArray(property);
        foreach (var (id, name) in named)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("th", name.Thai);
            json.WriteString("en", name.English);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, RoundReport report)
    {
        json.WriteStartArray("comments");
        foreach (var comment in report.Results.Comments)
        {
            json.WriteStringValue(comment);
        }

        json.WriteEndArray();
        json.WriteStartArray("oddities");
        foreach (var noted in report.Results.Oddities)
        {
            json.WriteStartObject();
            json.WriteString("week", noted.Week.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("oddity", RoundWords.Of(noted.Oddity));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("invitations");
        foreach (var invitation in report.Results.Invitations)
        {
            json.WriteStartObject();
            InvitationJson.WriteProperties(json, invitation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
