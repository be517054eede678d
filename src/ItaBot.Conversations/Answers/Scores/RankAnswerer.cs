using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Rankings;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Scores;

/// <summary>The lowest or the highest figures.</summary>
internal sealed class RankAnswerer : IAnswerer
{
    public string Intent => Intents.ScoreRank;

    public Draft Answer(Asked asked) => asked.WithScorecard((draft, scorecard) =>
    {
        var year = scorecard.Rules.Year;
        var selection = FigureSelection.Of(asked, scorecard);
        if (selection.Known.Count == 0)
        {
            draft.Title = asked.Say(
                "below.notpublished", ("agency", asked.AgencyName), ("year", asked.Year(year)), ("unit", asked.Unit(selection.Kind, 2)));
            draft.Offer(asked, "action.weakest");
            return;
        }

        var lowest = asked.Slots.Direction != Direction.Highest;
        var count = Math.Clamp(asked.Slots.N ?? 1, 1, Math.Max(1, selection.Known.Count));
        var ranked = lowest ? Ranking.Lowest(selection.Known, count) : Ranking.Highest(selection.Known, count);
        draft.Title = Title(draft, asked, scorecard, selection, ranked, lowest ? "rank.lowest" : "rank.highest");
        draft.AddFigures(asked, scorecard, ranked);
        if (asked.Slots.N < ranked.Count)
        {
            draft.Note(asked.Say("rank.shared"));
        }

        if (lowest)
        {
            AddContradictions(draft, asked, scorecard, ranked);
        }

        selection.AddPartlyPublished(draft, asked);
        AddActions(draft, asked, ranked[0].Target);
    });

    private static string Title(
        Draft draft, Asked asked, Scorecard scorecard, FigureSelection selection, IReadOnlyList<Figure> ranked, string key)
    {
        var form = ranked.Count == 1 ? "one" : asked.Slots.N is null ? "ties" : "many";
        return asked.Say(
            $"{key}.{form}",
            ("scope", selection.Scope(asked)),
            ("agency", asked.AgencyName),
            ("year", asked.Year(scorecard.Rules.Year)),
            ("target", asked.Label(scorecard.Rules, ranked[0].Target)),
            ("score", draft.Score(scorecard, ranked[0])),
            ("count", draft.Number(scorecard.Rules.Year, Target.Total, FactKinds.Count, ranked.Count)),
            ("unit", asked.Unit(selection.Kind, ranked.Count)));
    }

    // The published text sometimes names another one as the lowest; who compares the two must not be left wondering.
    private static void AddContradictions(Draft draft, Asked asked, Scorecard scorecard, IReadOnlyList<Figure> ranked)
    {
        foreach (var note in scorecard.Assessment.Notes)
        {
            if (note.Line is { } line && note.TryGetMistakenFor(out var printed, out var taken)
                && scorecard.Rules.Has(printed) && ranked.Any(f => f.Target == taken))
            {
                draft.Note(asked.Say(
                    "rank.contradiction",
                    ("line", draft.Number(scorecard.Rules.Year, taken, FactKinds.Line, line, Basis.Reported)),
                    ("printed", asked.IdOf(printed)),
                    ("taken", asked.IdOf(taken))));
            }
        }
    }

    private static void AddActions(Draft draft, Asked asked, Target first)
    {
        if (first.Kind != TargetKind.Tool)
        {
            draft.Offer(asked, "action.explain", ("target", asked.IdOf(first)));
        }

        draft.Offer(asked, "action.itemsbelow");
        if (asked.Audience == Audience.Officer)
        {
            draft.Offer(asked, "action.plan");
        }
    }
}
