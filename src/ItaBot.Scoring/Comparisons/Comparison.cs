using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Comparisons;

/// <summary>Compares two years of an agency. Only what is about the same thing in both rule years is compared.</summary>
public static class Comparison
{
    /// <summary>Compares one figure.</summary>
    /// <param name="later">The later year's scorecard.</param>
    /// <param name="earlier">The earlier year's scorecard.</param>
    /// <param name="target">What to compare.</param>
    public static ComparisonResult Of(Scorecard later, Scorecard earlier, Target target)
    {
        if (!IsSame(later.Rules, earlier.Rules, target))
        {
            return new ComparisonResult.NotTheSame(
                target, later.Rules.NameOf(target), earlier.Rules.NameOf(target), SameTopic(later.Rules, earlier.Rules, target));
        }

        if (later[target].Shown is null)
        {
            return new ComparisonResult.NoFigure(target, later.Rules.Year);
        }

        return earlier[target].Shown is null
            ? new ComparisonResult.NoFigure(target, earlier.Rules.Year)
            : new ComparisonResult.Compared(later[target], earlier[target]);
    }

    /// <summary>Compares all figures of a kind that both years have and that are about the same thing, in the rules' order.</summary>
    /// <param name="later">The later year's scorecard.</param>
    /// <param name="earlier">The earlier year's scorecard.</param>
    /// <param name="kind">Which figures.</param>
    public static IReadOnlyList<ComparisonResult.Compared> OfAll(Scorecard later, Scorecard earlier, TargetKind kind) =>
        [.. later.Of(kind).Select(f => Of(later, earlier, f.Target)).OfType<ComparisonResult.Compared>()];

    /// <summary>Whether a target is about the same thing in two rule years.</summary>
    public static bool IsSame(RuleYear one, RuleYear other, Target target) => target.Kind switch
    {
        TargetKind.Item => one.FindItem(target.Id)?.Topic is { } topic && topic == other.FindItem(target.Id)?.Topic,
        TargetKind.Sub => one.FindSub(target.Id)?.Topic is { } topic && topic == other.FindSub(target.Id)?.Topic,
        _ => one.Has(target) && other.Has(target),
    };

    private static Target? SameTopic(RuleYear later, RuleYear earlier, Target target) => target.Kind switch
    {
        TargetKind.Item when later.FindItem(target.Id) is { } item =>
            earlier.Items.FirstOrDefault(i => i.Topic == item.Topic)?.Target,
        TargetKind.Sub when later.FindSub(target.Id) is { } sub =>
            earlier.Subs.FirstOrDefault(s => s.Topic == sub.Topic)?.Target,
        _ => null,
    };
}
