using System.Globalization;
using System.Text.Json;
using ItaBot.Scoring;
using ItaBot.Scoring.Rankings;
using ItaBot.Scoring.Reconciling;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Host.Scorecards;

/// <summary>Writes a scorecard as JSON, as <c>score</c> prints it. Figures that are not known are left out.</summary>
internal static class ScoreJson
{
    /// <summary>The scorecard as indented JSON, without a line end after it.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="rules">All rule years: another one may explain a difference.</param>
    public static string Write(Scorecard scorecard, RuleBook rules) => JsonText.Write(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("agency", scorecard.Assessment.Agency.Id);
        json.WriteNumber("fiscalYear", scorecard.Assessment.FiscalYear);
        json.WriteString("rules", scorecard.Rules.Year.ToString(CultureInfo.InvariantCulture));
        WriteFigure(json, "total", scorecard.Total);
        WriteLevel(json, scorecard.Level);
        WriteFigures(json, "tools", scorecard.Of(TargetKind.Tool));
        WriteFigures(json, "indicators", scorecard.Of(TargetKind.Indicator));
        WriteFigures(json, "subs", scorecard.Of(TargetKind.Sub));
        WriteFigures(json, "items", scorecard.Of(TargetKind.Item));
        json.WriteStartArray("below");
        foreach (var figure in Ranking.Failing(scorecard))
        {
            json.WriteStringValue(figure.Target.ToString());
        }

        json.WriteEndArray();
        json.WriteStartArray("differences");
        foreach (var difference in Reconciliation.Of(scorecard, rules).Differences)
        {
            DifferenceJson.Write(json, difference);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFigures(Utf8JsonWriter json, string name, IEnumerable<Figure> figures)
    {
        json.WriteStartObject(name);
        foreach (var figure in figures.Where(f => f.Shown is not null))
        {
            WriteFigure(json, figure.Target.Id, figure);
        }

        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, Figure figure)
    {
        json.WriteStartObject(name);
        if (figure.Reported is { } reported)
        {
            json.WriteNumber("reported", reported);
        }

        if (figure.Computed is { } computed)
        {
            json.WriteNumber("computed", computed);
        }

        json.WriteEndObject();
    }

    private static void WriteLevel(Utf8JsonWriter json, LevelFigure level)
    {
        json.WriteStartObject("level");
        if (level.Reported is { } reported)
        {
            json.WriteString("reported", reported);
        }

        if (level.Computed is { } computed)
        {
            json.WriteString("computed", computed);
        }

        json.WriteEndObject();
    }
}
