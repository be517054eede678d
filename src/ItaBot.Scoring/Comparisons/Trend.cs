using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Comparisons;

/// <summary>A figure over the years on record, the oldest first.</summary>
/// <param name="Points">The years that have it.</param>
/// <param name="NotTheSame">The years in which the target is about something else than in the newest year.</param>
public sealed record Trend(IReadOnlyList<TrendPoint> Points, IReadOnlyList<int> NotTheSame)
{
    /// <summary>Follows a figure through the years.</summary>
    /// <param name="years">The scorecards of one agency, in any order.</param>
    /// <param name="target">What to follow.</param>
    /// <exception cref="ArgumentException">There is no scorecard.</exception>
    public static Trend Of(IReadOnlyList<Scorecard> years, Target target)
    {
        if (years.Count == 0)
        {
            throw new ArgumentException("A trend needs at least one year.", nameof(years));
        }

        var ordered = years.OrderBy(y => y.Rules.Year).ToList();
        var same = ordered.Where(y => Comparison.IsSame(ordered[^1].Rules, y.Rules, target)).ToList();
        return new(
            [.. same.Where(y => y[target].Shown is not null).Select(y => new TrendPoint(y.Rules.Year, y[target]))],
            [.. ordered.Except(same).Select(y => y.Rules.Year)]);
    }
}
