using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Planning;

/// <summary>
/// Whether the measures go where the points are. A measure names an item when its wording holds the item's name or
/// one of its other words; a measure of an indicator may only name items of that indicator.
/// </summary>
/// <param name="Uncovered">The gains of the items that no measure names, the largest first.</param>
/// <param name="AtFullScore">The measures whose title and problem name only items that already score 100.</param>
public sealed record MeasureCoverage(IReadOnlyList<UncoveredGain> Uncovered, IReadOnlyList<MeasureAtFullScore> AtFullScore)
{
    /// <summary>Holds the measures of an assessment against its items.</summary>
    public static MeasureCoverage Of(Scorecard scorecard)
    {
        var measures = scorecard.Assessment.Measures;
        var named = measures.SelectMany(m => Named(scorecard.Rules, m, [m.Title, m.Problem ?? "", .. m.Steps])).ToHashSet();
        var indicators = measures.Select(m => m.Indicator).ToHashSet();
        return new(
            [
                .. Plan.Gains(scorecard)
                    .Where(g => g.Figure.Target.Kind == TargetKind.Item && !named.Contains(g.Figure.Target))
                    .Select(g => new UncoveredGain(g, indicators.Contains(scorecard.Rules.IndicatorOf(g.Figure.Target)))),
            ],
            [.. measures.SelectMany(m => AtFull(scorecard, m))]);
    }

    private static IEnumerable<MeasureAtFullScore> AtFull(Scorecard scorecard, Measure measure)
    {
        var figures = Named(scorecard.Rules, measure, [measure.Title, measure.Problem ?? ""])
            .Select(t => scorecard[t])
            .Where(f => f.Shown is not null)
            .ToList();
        return figures.Count > 0 && figures.All(f => f.Shown == Points.Max) ? [new(measure, figures)] : [];
    }

    private static List<Target> Named(RuleYear rules, Measure measure, IEnumerable<string> texts)
    {
        var wording = string.Concat(texts.Select(WithoutSpaces));
        return [.. rules.Items
            .Where(i => measure.Indicator is not { } number || rules.IndicatorOf(i.Target) == number)
            .Where(i => i.Words.Append(i.Name.Thai).Any(w => wording.Contains(WithoutSpaces(w), StringComparison.OrdinalIgnoreCase)))
            .Select(i => i.Target)];
    }

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
