using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Planning;

/// <summary>What bringing a figure to 100 adds to the total.</summary>
/// <param name="Figure">The figure as it is.</param>
/// <param name="OnTotal">In points of the total, not rounded.</param>
public sealed record Gain(Figure Figure, decimal OnTotal)
{
    /// <summary>The gain on the total, rounded to two decimals.</summary>
    public decimal Rounded => Points.Round(OnTotal);
}
