using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Rankings;

/// <summary>Picks figures out of a scorecard by their size. Figures that are not known are left out.</summary>
public static class Ranking
{
    /// <summary>The figures of a kind that are below a mark, in the rules' order.</summary>
    /// <param name="scorecard">Whose.</param>
    /// <param name="kind">Of which kind.</param>
    /// <param name="mark">In points; a figure of exactly the mark is not below it.</param>
    /// <param name="tool">Limits them to one tool.</param>
    public static IReadOnlyList<Figure> Below(Scorecard scorecard, TargetKind kind, decimal mark, Tool? tool = null) =>
        [.. scorecard.Of(kind, tool).Where(f => f.Shown < mark)];

    /// <summary>
    /// The kind of figures in which an assessment is best looked at: its items where they tell all that is known,
    /// otherwise its indicators.
    /// </summary>
    public static TargetKind FinestKind(Scorecard scorecard) =>
        scorecard.Rules.Indicators.All(i => ItemsTellAll(scorecard, i)) ? TargetKind.Item : TargetKind.Indicator;

    /// <summary>
    /// What falls below the year's pass mark, in the rules' order: items, and in their place the indicator where it is
    /// known and not all of its items are.
    /// </summary>
    public static IReadOnlyList<Figure> Failing(Scorecard scorecard) =>
    [
        .. scorecard.Rules.Indicators
            .SelectMany(i => ItemsTellAll(scorecard, i) ? i.Items.Select(item => item.Target) : [i.Target])
            .Select(target => scorecard[target])
            .Where(f => f.Shown < scorecard.Rules.PassMark.Value),
    ];

    /// <summary>The lowest figures, the lowest first; equal ones in the rules' order.</summary>
    /// <param name="figures">What to pick from.</param>
    /// <param name="count">How many at the most; figures that equal the last one are all given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    public static IReadOnlyList<Figure> Lowest(IEnumerable<Figure> figures, int count) =>
        WithTies([.. figures.Where(f => f.Shown is not null).OrderBy(f => f.Shown)], count);

    /// <summary>The highest figures, the highest first; equal ones in the rules' order.</summary>
    /// <param name="figures">What to pick from.</param>
    /// <param name="count">How many at the most; figures that equal the last one are all given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    public static IReadOnlyList<Figure> Highest(IEnumerable<Figure> figures, int count) =>
        WithTies([.. figures.Where(f => f.Shown is not null).OrderByDescending(f => f.Shown)], count);

    private static bool ItemsTellAll(Scorecard scorecard, IndicatorRule indicator) =>
        scorecard[indicator.Target].Shown is null
        || (indicator.Items.Count > 0 && indicator.Items.All(i => scorecard[i.Target].Shown is not null));

    private static List<Figure> WithTies(List<Figure> ordered, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        if (ordered.Count <= count)
        {
            return ordered;
        }

        var last = ordered[count - 1].Shown;
        return [.. ordered.TakeWhile((f, place) => place < count || f.Shown == last)];
    }
}
