using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Answers.Feedback;

/// <summary>What of a round is asked about.</summary>
/// <param name="Items">The ids of the items.</param>
/// <param name="Figures">The indicators, and the EIT.</param>
/// <param name="IsWhole">Whether it is the whole round.</param>
internal sealed record ResultScope(IReadOnlyList<string> Items, IReadOnlyList<Target> Figures, bool IsWhole)
{
    /// <summary>What a question is about; null where no round asks about that.</summary>
    /// <param name="target">What it names; null for nothing.</param>
    /// <param name="rules">The rule year that the round asks by.</param>
    public static ResultScope? Of(Target? target, RuleYear rules)
    {
        var (eit, indicators) = (Target.Of(Tool.EIT), rules[Tool.EIT].Indicators);
        IReadOnlyList<Target> figures = [.. indicators.Select(i => i.Target), eit];
        return target is null ? new([.. indicators.SelectMany(i => i.Items).Select(i => i.Id)], figures, IsWhole: true)
            : target == eit ? new([], figures, IsWhole: false)
            : indicators.FirstOrDefault(i => i.Target == target) is { } indicator ? new([.. indicator.Items.Select(i => i.Id)], [target], IsWhole: false)
            : indicators.SelectMany(i => i.Items).Any(i => i.Target == target) ? new([target.Id], [], IsWhole: false)
            : null;
    }
}
