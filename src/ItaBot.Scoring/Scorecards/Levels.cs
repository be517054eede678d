using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Scorecards;

/// <summary>Finds the level (ระดับผลการประเมิน) that figures reach.</summary>
public static class Levels
{
    /// <summary>The best level whose conditions the figures meet.</summary>
    /// <param name="rules">The rule year whose conditions count.</param>
    /// <param name="total">The total, rounded to two decimals.</param>
    /// <param name="tools">The tools' scores, rounded to two decimals; a tool that is not known is absent.</param>
    /// <returns>Null where a condition on the tools would decide and a tool is not known.</returns>
    public static LevelRule? Of(RuleYear rules, decimal total, IReadOnlyDictionary<Tool, decimal> tools)
    {
        foreach (var level in rules.Levels.Value.Where(l => total >= l.MinTotal))
        {
            if (level.MinEachTool is not { } least)
            {
                return level;
            }

            if (tools.Values.Any(score => score < least))
            {
                continue;
            }

            return tools.Count == rules.Tools.Count ? level : null;
        }

        return null;
    }
}
