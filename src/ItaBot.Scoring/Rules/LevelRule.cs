namespace ItaBot.Scoring.Rules;

/// <summary>A level (ระดับผลการประเมิน) and what it takes to reach it. Both conditions take rounded figures.</summary>
/// <param name="Name">As published: <c>ผ่านดี</c>, <c>B</c>.</param>
/// <param name="English">The English wording; the same as <paramref name="Name"/> for letters.</param>
/// <param name="MinTotal">The lowest total.</param>
/// <param name="MinEachTool">The lowest score that each tool must have; null where the tools do not matter.</param>
public sealed record LevelRule(string Name, string English, decimal MinTotal, decimal? MinEachTool);
