namespace ItaBot.Scoring.Rules;

/// <summary>What stands above and below a target in a rule year: total, tool, indicator, sub-indicator, item.</summary>
public static class RuleTree
{
    /// <summary>What stands directly below a target, in order; nothing below an item.</summary>
    /// <exception cref="KeyNotFoundException">The year has no such target.</exception>
    public static IEnumerable<Target> Below(RuleYear rules, Target target) => target.Kind switch
    {
        TargetKind.Total => rules.Tools.Select(t => Target.Of(t.Tool)),
        TargetKind.Tool => rules[Enum.Parse<Tool>(target.Id)].Indicators.Select(i => i.Target),
        TargetKind.Indicator => BelowIndicator(rules.FindIndicator(rules.IndicatorOf(target)!.Value)!),
        TargetKind.Sub => rules.FindSub(target.Id)?.Items.Select(i => i.Target) ?? throw new KeyNotFoundException(target.ToString()),
        _ => [],
    };

    /// <summary>What stands above a target, the nearest first, the total last; nothing above the total.</summary>
    /// <exception cref="KeyNotFoundException">The year has no such target.</exception>
    public static IEnumerable<Target> Above(RuleYear rules, Target target)
    {
        if (target.Kind == TargetKind.Total)
        {
            yield break;
        }

        if (target.Kind == TargetKind.Item && rules.Subs.FirstOrDefault(s => s.Items.Any(i => i.Target == target)) is { } sub)
        {
            yield return sub.Target;
        }

        if (target.Kind is TargetKind.Item or TargetKind.Sub)
        {
            yield return Target.Indicator(rules.IndicatorOf(target)!.Value);
        }

        if (target.Kind is not TargetKind.Tool)
        {
            yield return Target.Of(rules.ToolOf(target)!.Value);
        }

        yield return Target.Total;
    }

    /// <summary>Whether one target stands anywhere below another.</summary>
    /// <exception cref="KeyNotFoundException">The year has no such <paramref name="target"/>.</exception>
    public static bool IsBelow(RuleYear rules, Target target, Target above) => Above(rules, target).Contains(above);

    private static IEnumerable<Target> BelowIndicator(IndicatorRule indicator) => indicator.Subs.Count > 0
        ? indicator.Subs.Select(s => s.Target)
        : indicator.Items.Select(i => i.Target);
}
