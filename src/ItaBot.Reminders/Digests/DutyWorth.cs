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
public sealed class DutyWorth
{
    private readonly RuleBook _rules;
    private readonly Dictionary<Target, decimal> _indicators = [];
    private readonly Dictionary<string, decimal> _topics = new(StringComparer.Ordinal);

    /// <summary>The worth of duties by an assessment.</summary>
    /// <param name="scorecard">The newest assessment of the agency.</param>
    /// <param name="rules">The rules of the years whose duties are asked for.</param>
    public DutyWorth(Scorecard scorecard, RuleBook rules)
    {
        _rules = rules;
        foreach (var gain in Plan.Gains(scorecard))
        {
            var target = gain.Figure.Target;
            if (target.Kind == TargetKind.Item)
            {
                _topics[scorecard.Rules.FindItem(target.Id)!.Topic] = gain.OnTotal;
            }

            if (scorecard.Rules.IndicatorOf(target) is { } number)
            {
                var indicator = Target.Indicator(number);
                _indicators[indicator] = _indicators.GetValueOrDefault(indicator) + gain.OnTotal;
            }
        }
    }

    /// <summary>What a duty is worth on the total, in points, not rounded; 0 where nothing is known to hang on it.</summary>
    public decimal Of(Duty duty) => duty.Target switch
    {
        { Kind: TargetKind.Indicator } indicator => _indicators.GetValueOrDefault(indicator),
        { Kind: TargetKind.Item } item when RulesOf(duty.FiscalYear).FindItem(item.Id) is { } rule => _topics.GetValueOrDefault(rule.Topic),
        _ => 0,
    };

    // Before the rules of a year are published, its duties go by those of the newest year.
    private RuleYear RulesOf(int year) => _rules.Find(year) ?? _rules.Newest;
}
