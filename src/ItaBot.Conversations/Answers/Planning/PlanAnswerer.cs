using System.Diagnostics;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Planning;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Planning;

/// <summary>What to mend first, and the shortest way to a goal.</summary>
internal sealed class PlanAnswerer : IAnswerer
{
    private const int Shown = 5;

    public string Intent => Intents.ScorePlan;

    public bool ForOfficers => true;

    public Draft Answer(Asked asked) => asked.WithScorecard((draft, scorecard) =>
    {
        if (scorecard.Total.Computed is null)
        {
            draft.Title = asked.Say("plan.notcomputable", ("agency", asked.AgencyName), ("year", asked.Year(scorecard.Rules.Year)));
            draft.AddGap(asked, scorecard.Rules, Target.Total, scorecard.Total.Gap!);
            return;
        }

        if (asked.Slots.Goal is { } goal)
        {
            AddWay(draft, asked, scorecard, goal);
            draft.AddDoubts(scorecard.Rules, scorecard.Total.Doubts);
        }
        else
        {
            AddBest(draft, asked, scorecard);
        }

        draft.Offer(asked, "action.itemsbelow");
        draft.Offer(asked, "action.reconcile");
    });

    private static void AddBest(Draft draft, Asked asked, Scorecard scorecard)
    {
        var gains = Plan.Gains(scorecard).Where(g => IsAskedAbout(asked, scorecard.Rules, g)).ToList();
        if (gains.Count == 0)
        {
            draft.Title = asked.Say("plan.nothing");
            return;
        }

        draft.Title = asked.Say(
            "plan.best",
            ("agency", asked.AgencyName),
            ("year", asked.Year(scorecard.Rules.Year)),
            ("target", asked.Label(scorecard.Rules, gains[0].Figure.Target)),
            ("gain", draft.Gain(scorecard.Rules.Year, gains[0].Figure.Target, gains[0].Rounded)));
        AddGains(draft, asked, scorecard, gains.Take(asked.Slots.N ?? Shown));
        draft.AddNextLevel(asked, scorecard);
        draft.AddCoverage(asked, scorecard);
    }

    private static void AddWay(Draft draft, Asked asked, Scorecard scorecard, decimal goal)
    {
        if (!Points.IsScore(goal))
        {
            draft.Title = draft.OutOfRange(asked, scorecard.Rules.Year, "plan.range", ("goal", Numbers.Plain(goal)));
            return;
        }

        switch (Plan.Shortest(scorecard, new PlanGoal(goal)))
        {
            case PlanResult.AlreadyReached:
                draft.Title = asked.Say("plan.reached", ("goal", Numbers.Plain(goal)), ("score", draft.Computed(scorecard, scorecard.Total)));
                break;
            case PlanResult.Reachable way:
                draft.Title = asked.Say(
                    "plan.way",
                    ("goal", Numbers.Plain(goal)),
                    ("count", draft.Number(scorecard.Rules.Year, Target.Total, FactKinds.Count, way.Steps.Count)),
                    ("unit", asked.Unit(KindOf(way.Steps), way.Steps.Count)),
                    ("score", draft.Computed(way.After, way.After.Total)),
                    ("before", draft.Computed(scorecard, scorecard.Total)));
                AddGains(draft, asked, scorecard, way.Steps);
                break;
            case PlanResult.OutOfReach beyond:
                draft.Title = asked.Say("plan.outofreach", ("goal", Numbers.Plain(goal)), ("score", draft.Computed(beyond.Best, beyond.Best.Total)));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void AddGains(Draft draft, Asked asked, Scorecard scorecard, IEnumerable<Gain> gains)
    {
        draft.PassMark = scorecard.Rules.PassMark.Value;
        foreach (var gain in gains)
        {
            draft.Row(new(
                asked.Label(scorecard.Rules, gain.Figure.Target),
                asked.Say("plan.gain", ("gain", draft.Gain(scorecard.Rules.Year, gain.Figure.Target, gain.Rounded))),
                gain.Figure.Shown,
                asked.Say("plan.now", ("score", draft.Score(scorecard, gain.Figure))),
                gain.Figure.Shown >= scorecard.Rules.PassMark.Value));
        }
    }

    private static TargetKind KindOf(IReadOnlyList<Gain> steps) =>
        steps.All(s => s.Figure.Target.Kind == TargetKind.Item) ? TargetKind.Item : TargetKind.Indicator;

    private static bool IsAskedAbout(Asked asked, RuleYear rules, Gain gain)
    {
        var target = gain.Figure.Target;
        return (asked.Slots.Tool is not { } tool || rules.ToolOf(target) == tool)
            && (asked.Slots.Target is not { } above || !rules.Has(above) || target == above || RuleTree.IsBelow(rules, target, above));
    }
}
