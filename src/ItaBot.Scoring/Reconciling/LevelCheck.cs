namespace ItaBot.Scoring.Reconciling;

/// <summary>Whether the differences matter for the level.</summary>
/// <param name="Printed">The level as published; null where it was not.</param>
/// <param name="OfReportedTotal">The level that the published total has by the year's conditions; null where they cannot tell.</param>
/// <param name="OfComputedTotal">The level that the computed total has by the year's conditions; null where they cannot tell.</param>
public sealed record LevelCheck(string? Printed, string? OfReportedTotal, string? OfComputedTotal)
{
    /// <summary>Whether the levels that are known differ from each other.</summary>
    public bool Changes => new[] { Printed, OfReportedTotal, OfComputedTotal }.OfType<string>().Distinct().Count() > 1;
}
