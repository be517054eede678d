using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Comparisons;

/// <summary>A figure in one year.</summary>
/// <param name="FiscalYear">Buddhist era.</param>
/// <param name="Figure">The figure of that year.</param>
public sealed record TrendPoint(int FiscalYear, Figure Figure);
