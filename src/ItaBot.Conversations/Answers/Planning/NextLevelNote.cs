using ItaBot.Scoring;
using ItaBot.Scoring.Planning;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Planning;

/// <summary>Says what the next better level would take.</summary>
internal static class NextLevelNote
{
    /// <summary>Adds the shortest way to the next level; nothing where the best one is reached or none can be told.</summary>
    public static void AddNextLevel(this Draft draft, Asked asked, Scorecard scorecard)
    {
        var levels = scorecard.Rules.Levels.Value;
        var next = levels
            .TakeWhile(l => l.Name != scorecard.Level.Computed)
            .LastOrDefault();
        if (next is null || scorecard.Level.Computed is null
            || Plan.Shortest(scorecard, Plan.GoalOf(next)) is not PlanResult.Reachable way)
        {
            return;
        }

        draft.Note(asked.Say(
            "plan.nextlevel",
            ("level", draft.Level(asked, scorecard.Rules, next.Name, Basis.Computed)),
            ("count", draft.Number(scorecard.Rules.Year, Target.Total, FactKinds.Count, way.Steps.Count)),
            ("items", string.Join(asked.Say("list.separator"), way.Steps.Select(s => asked.IdOf(s.Figure.Target)))),
            ("score", draft.Computed(way.After, way.After.Total))));
        draft.AddDoubts(scorecard.Rules, scorecard.Level.Doubts);
    }
}
