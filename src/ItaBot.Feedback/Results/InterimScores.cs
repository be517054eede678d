using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Feedback.Results;

/// <summary>
/// Where the EIT and its indicators would stand if the official survey brought what the agency's own feedback did.
/// </summary>
/// <remarks>
/// The engine computes them by the rules of the year from the rounded means that are shown, each standing for its item
/// as a whole, that is, as if both official parts came out like it. The bot asks other people, in other words, and they
/// are no sample of anybody: these are the agency's own figures, never a part of the official result nor a forecast
/// of it, and nothing of them is stored as an assessment.
/// </remarks>
/// <param name="FiscalYear">By the rules of which year, Buddhist era.</param>
/// <param name="Indicators">The EIT's indicators, in order.</param>
/// <param name="Eit">The EIT as a whole.</param>
public sealed record InterimScores(int FiscalYear, IReadOnlyList<InterimFigure> Indicators, InterimFigure Eit)
{
    /// <summary>Computes them.</summary>
    /// <param name="agency">Whose round it is.</param>
    /// <param name="rules">The rule year that the round asks by.</param>
    /// <param name="results">The round's results; hidden ones are missing figures to the engine.</param>
    /// <exception cref="ArgumentException">A result is of an item that the rule year does not have.</exception>
    public static InterimScores Compute(Agency agency, RuleYear rules, IReadOnlyList<ItemResult> results)
    {
        var items = results
            .Where(r => r.Mean is not null)
            .ToDictionary(r => r.Item, ItemScore (r) => new ItemScore.Whole(r.Mean!.Value));
        var scorecard = Scorecard.Compute(new(agency, rules.Year, ReportedFigures.None, items, [], []), rules);
        var indicators = rules[Tool.EIT].Indicators
            .Select(i => FigureOf(scorecard[i.Target], i.Items, results))
            .ToList();
        var eit = FigureOf(scorecard[Target.Of(Tool.EIT)], rules[Tool.EIT].Indicators.SelectMany(i => i.Items), results);
        return new(rules.Year, indicators, eit);
    }

    private static InterimFigure FigureOf(Figure figure, IEnumerable<ItemRule> under, IReadOnlyList<ItemResult> results)
    {
        var yesNo = under.Where(i => i.YesNo).Select(i => i.Id).ToHashSet();
        return new(figure.Target, figure.Computed, figure.Gap, figure.Doubts, [.. results.Where(r => yesNo.Contains(r.Item))]);
    }
}
