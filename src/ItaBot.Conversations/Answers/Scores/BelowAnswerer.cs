using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;
using ItaBot.Scoring.Rankings;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers.Scores;

/// <summary>Which figures fall below a mark.</summary>
internal sealed class BelowAnswerer : IAnswerer
{
    public string Intent => Intents.ScoreBelow;

    public Draft Answer(Asked asked) => asked.WithScorecard((draft, scorecard) =>
    {
        var year = scorecard.Rules.Year;
        var mark = asked.Slots.Threshold ?? scorecard.Rules.PassMark.Value;
        var selection = FigureSelection.Of(asked, scorecard);
        if (selection.Known.Count == 0)
        {
            draft.Title = asked.Say("below.notpublished", ("agency", asked.AgencyName), ("year", asked.Year(year)), ("unit", asked.Unit(selection.Kind, 2)));
            AddIndicators(draft, asked, scorecard, mark, selection.Tool);
            return;
        }

        var below = selection.Known.Where(f => f.Shown < mark).ToList();
        draft.Title = asked.Say(
            below.Count == 0 ? "below.none" : "below.some",
            ("scope", selection.Scope(asked)),
            ("agency", asked.AgencyName),
            ("year", asked.Year(year)),
            ("count", draft.Number(year, Target.Total, FactKinds.Count, below.Count)),
            ("unit", asked.Unit(selection.Kind, below.Count)),
            ("mark", draft.Number(year, Target.Total, FactKinds.Threshold, mark, Basis.Reported)));
        draft.AddFigures(asked, scorecard, below, mark);
        if (mark == scorecard.Rules.PassMark.Value)
        {
            draft.AddPassMarkDoubt(scorecard.Rules);
        }

        selection.AddPartlyPublished(draft, asked);
        AddActions(draft, asked, selection.Kind);
    });

    // Where the kind that was asked for was not published, the indicators say most.
    private static void AddIndicators(Draft draft, Asked asked, Scorecard scorecard, decimal mark, Tool? tool)
    {
        var below = Ranking.Below(scorecard, TargetKind.Indicator, mark, tool);
        draft.Note(asked.Say(
            below.Count == 0 ? "below.indicatorsnone" : "below.indicators",
            ("mark", draft.Number(scorecard.Rules.Year, Target.Total, FactKinds.Threshold, mark, Basis.Reported))));
        draft.AddFigures(asked, scorecard, below, mark);
    }

    private static void AddActions(Draft draft, Asked asked, TargetKind kind)
    {
        draft.Offer(asked, kind == TargetKind.Item ? "action.indicatorsbelow" : "action.itemsbelow");
        if (asked.Audience == Audience.Officer)
        {
            draft.Offer(asked, "action.plan");
        }

        draft.Offer(asked, "action.total");
    }
}
