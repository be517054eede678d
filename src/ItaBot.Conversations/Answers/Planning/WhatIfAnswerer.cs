using System.Diagnostics;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Planning;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Planning;

/// <summary>The total and the level if something scored otherwise.</summary>
internal sealed class WhatIfAnswerer : IAnswerer
{
    public string Intent => Intents.ScoreWhatIf;

    public bool ForOfficers => true;

    public Draft Answer(Asked asked) => asked.WithScorecard((draft, scorecard) =>
    {
        if (asked.Slots is not { Target: { } target, Value: { } value } || target == Target.Total)
        {
            draft.Title = asked.Say("whatif.ask");
            draft.Offer(asked, "action.plan");
            return;
        }

        if (!Points.IsScore(value))
        {
            draft.Title = draft.OutOfRange(asked, scorecard.Rules.Year, "whatif.range", ("value", Numbers.Plain(value)));
            return;
        }

        switch (WhatIf.Assume(scorecard, new Dictionary<Target, decimal> { [target] = value }))
        {
            case WhatIfResult.Assumed assumed:
                AddResult(draft, asked, assumed, target, value);
                break;
            case WhatIfResult.NotComputable impossible:
                draft.Title = asked.Say("whatif.notcomputable", ("target", asked.Label(scorecard.Rules, target)));
                draft.AddGap(asked, scorecard.Rules, impossible.At, impossible.Gap);
                break;
            case WhatIfResult.NoSuchTarget:
                draft.NoSuchTarget(asked, target, scorecard.Rules.Year);
                break;
            default:
                throw new UnreachableException();
        }
    });

    private static void AddResult(Draft draft, Asked asked, WhatIfResult.Assumed assumed, Target target, decimal value)
    {
        var (before, after) = (assumed.Before, assumed.After);
        var year = before.Rules.Year;
        draft.Title = asked.Say(
            after.Level.Computed is null ? "whatif.resultnolevel" : "whatif.result",
            ("target", asked.Label(before.Rules, target)),
            ("value", Numbers.Score(value)),
            ("score", draft.Computed(after, after.Total)),
            ("difference", assumed.Gain is { } gain ? draft.Difference(year, Target.Total, gain) : asked.Say("whatif.nobefore")),
            ("level", after.Level.Computed is { } level ? draft.Level(asked, before.Rules, level, Basis.Computed) : ""));
        draft.PassMark = before.Rules.PassMark.Value;
        foreach (var (key, scorecard) in new[] { ("whatif.before", before), ("whatif.after", after) })
        {
            if (scorecard.Total.Computed is null)
            {
                continue;
            }

            draft.Row(new(
                asked.Say(key),
                draft.Computed(scorecard, scorecard.Total),
                scorecard.Total.Computed,
                scorecard.Level.Computed is { } name ? asked.Say("trend.level", ("level", draft.Level(asked, before.Rules, name, Basis.Computed))) : null,
                scorecard.Total.Computed >= before.Rules.PassMark.Value));
        }

        draft.AddDoubts(before.Rules, after.Level.Computed is null ? after.Total.Doubts : after.Level.Doubts);
        draft.Offer(asked, "action.plan");
        draft.Offer(asked, "action.total");
    }
}
