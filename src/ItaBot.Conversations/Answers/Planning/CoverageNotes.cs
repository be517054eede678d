using ItaBot.Scoring.Planning;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Planning;

/// <summary>Says where the measures miss the points.</summary>
internal static class CoverageNotes
{
    private const int Named = 3;

    /// <summary>Adds what no measure names and which measures rest on items that already score 100.</summary>
    public static void AddCoverage(this Draft draft, Asked asked, Scorecard scorecard)
    {
        if (scorecard.Assessment.Measures.Count == 0)
        {
            return;
        }

        var coverage = MeasureCoverage.Of(scorecard);
        if (coverage.Uncovered.Count > 0)
        {
            draft.Note(asked.Say(
                "plan.uncovered",
                ("items", string.Join(asked.Say("list.separator"), coverage.Uncovered.Take(Named).Select(u => asked.IdOf(u.Gain.Figure.Target))))));
        }

        foreach (var (measure, items) in coverage.AtFullScore)
        {
            draft.Note(asked.Say(
                "plan.fullscore",
                ("measure", draft.Number(scorecard.Rules.Year, items[0].Target, FactKinds.Measure, measure.Number, Basis.Reported)),
                ("items", string.Join(asked.Say("list.separator"), items.Select(i => asked.IdOf(i.Target)))),
                ("score", draft.Score(scorecard, items[0]))));
        }
    }
}
