namespace ItaBot.Scoring.Assessments;

/// <summary>The figures above the items as they were published. What was not published is absent.</summary>
/// <param name="Total">0–100.</param>
/// <param name="Level">The level as printed.</param>
/// <param name="Tools">0–100 each.</param>
/// <param name="Indicators">By number, 0–100 each.</param>
/// <param name="Subs">By id, 0–100 each.</param>
public sealed record ReportedFigures(
    decimal? Total,
    string? Level,
    IReadOnlyDictionary<Tool, decimal> Tools,
    IReadOnlyDictionary<int, decimal> Indicators,
    IReadOnlyDictionary<string, decimal> Subs)
{
    /// <summary>Nothing was published above the items.</summary>
    public static ReportedFigures None { get; } = new(
        null, null, new Dictionary<Tool, decimal>(), new Dictionary<int, decimal>(), new Dictionary<string, decimal>());
}
