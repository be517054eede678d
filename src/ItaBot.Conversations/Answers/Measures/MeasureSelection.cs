using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Measures;

/// <summary>The measures that a question is about.</summary>
internal static class MeasureSelection
{
    /// <summary>The measures of an assessment that the question's slots select, in the report's order.</summary>
    public static IReadOnlyList<Measure> Of(Asked asked, Scorecard scorecard) =>
    [
        .. scorecard.Assessment.Measures
            .Where(m => asked.Slots.Measure is not { } number || m.Number == number)
            .Where(m => asked.Slots.Owner is not { } owner || m.Owners.Any(o => IsSameUnit(o, owner)))
            .Where(m => asked.Slots.Target is not { } target || IsFor(scorecard.Rules, m, target)),
    ];

    // Reports write สำนักปลัดฯ, สำนักงานปลัด or สำนักปลัด for one unit; whoever owns "every unit" owns each.
    private static bool IsSameUnit(string printed, string asked)
    {
        var (one, other) = (Plain(printed), Plain(asked));
        return one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)
            || one.StartsWith("ทุก", StringComparison.Ordinal);
    }

    private static string Plain(string unit) => unit
        .Replace("ฯ", "", StringComparison.Ordinal)
        .Replace("สำนักงาน", "สำนัก", StringComparison.Ordinal)
        .Replace(" ", "", StringComparison.Ordinal);

    private static bool IsFor(RuleYear rules, Measure measure, Target target) =>
        target.Kind is TargetKind.Total or TargetKind.Tool || !rules.Has(target)
            ? target.Kind == TargetKind.Total || (measure.Indicator is { } number && rules.FindIndicator(number)?.Tool.ToString() == target.Id)
            : measure.Indicator == rules.IndicatorOf(target);
}
