using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Rules;

/// <summary>How much of the total a figure is worth by the rules of a year.</summary>
public static class Shares
{
    /// <summary>
    /// The share in percent: an item of 2 % that rises by 50 points lifts the total by one. Null where a weight on the
    /// way to the total, or the list of items, is not known.
    /// </summary>
    /// <param name="rules">The rule year.</param>
    /// <param name="target">Whose share.</param>
    public static decimal? Of(RuleYear rules, Target target)
    {
        if (!rules.Has(target))
        {
            return null;
        }

        if (rules.ToolOf(target) is not { } tool)
        {
            return 100;
        }

        var ofTool = rules[tool].Weight?.Value;
        if (target.Kind == TargetKind.Tool)
        {
            return ofTool;
        }

        var ofIndicator = ofTool / rules[tool].Indicators.Count;
        var indicator = rules.FindIndicator(rules.IndicatorOf(target)!.Value)!;
        return target.Kind switch
        {
            TargetKind.Indicator => ofIndicator,
            TargetKind.Sub => ofIndicator * rules.FindSub(target.Id)!.Weight?.Value / 100,
            _ => OfItem(indicator, target, ofIndicator),
        };
    }

    /// <summary>The doubtful weights that the share rests on.</summary>
    /// <param name="rules">The rule year.</param>
    /// <param name="target">Whose share.</param>
    public static IEnumerable<RuleDoubt> Doubts(RuleYear rules, Target target)
    {
        if (rules.ToolOf(target) is not { } tool)
        {
            return [];
        }

        IEnumerable<Target> above = [target, .. RuleTree.Above(rules, target)];
        return
        [
            .. RuleDoubt.About(RuleDoubtKind.ToolWeights, Target.Total, rules[tool].Weight),
            .. rules.Subs.Where(s => above.Contains(s.Target)).SelectMany(s => RuleDoubt.About(RuleDoubtKind.SubWeights, s.Target, s.Weight)),
        ];
    }

    private static decimal? OfItem(IndicatorRule indicator, Target item, decimal? ofIndicator)
    {
        if (indicator.Subs.FirstOrDefault(s => s.Items.Any(i => i.Target == item)) is { } sub)
        {
            return ofIndicator * sub.Weight?.Value / 100 / sub.Items.Count;
        }

        return ofIndicator / indicator.Items.Count;
    }
}
