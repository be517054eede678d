using ItaBot.Reminders.Duties;
using ItaBot.Scoring;
using ItaBot.Scoring.Planning;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Reminders.Digests;

/// <summary>
/// What duties are worth: what bringing an item, or all of an indicator, to 100 would have added to the total of the newest
/// assessment. The numbers of items change with the year, so an item is found by what it is about.
/// </summary>
/// <param name="scorecard">The newest assessment of the agency.</param>
/// <param name="rules">The rules of the years whose duties are asked for.</param>
public sealed class DutyWorth(Scorecard scorecard, RuleBook rules)
{
    // Each takes scorecards of its own, so that only those are worked out of which something is said.
    private readonly Dictionary<Target, decimal> _known = [];

    /// <summary>What a duty is worth on the total, in points, not rounded; 0 where nothing is known to hang on it.</summary>
    public decimal Of(Duty duty) => duty.Target switch
    {
        { Kind: TargetKind.Indicator } indicator => Of(indicator, f => IndicatorOf(f) == indicator),
        { Kind: TargetKind.Item } item when RulesOf(duty.FiscalYear).FindItem(item.Id) is { } rule && ItemOn(rule.Topic) is { } own => Of(own, f => f.Target == own),
        _ => 0,
    };

    private decimal Of(Target target, Func<Figure, bool> isOf)
    {
        if (!_known.TryGetValue(target, out var worth))
        {
            _known[target] = worth = Plan.Gains(scorecard, isOf).Sum(g => g.OnTotal);
        }

        return worth;
    }

    private Target? IndicatorOf(Figure figure) =>
        scorecard.Rules.IndicatorOf(figure.Target) is { } number ? Target.Indicator(number) : null;

    private Target? ItemOn(string topic) => scorecard.Rules.Tools
        .SelectMany(t => t.Indicators).SelectMany(i => i.Items).FirstOrDefault(i => i.Topic == topic)?.Target;

    // Before the rules of a year are published, its duties go by those of the newest year.
    private RuleYear RulesOf(int year) => rules.Find(year) ?? rules.Newest;
}
