namespace ItaBot.Scoring.Planning;

/// <summary>What a plan is to reach.</summary>
/// <param name="Total">The total, in points, rounded to two decimals.</param>
/// <param name="EachTool">What each tool must reach as well, in points; null where the tools do not matter.</param>
public sealed record PlanGoal(decimal Total, decimal? EachTool = null);
