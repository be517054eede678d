using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Answers.Measures;

/// <summary>The improvement measures.</summary>
internal sealed class MeasureListAnswerer : IAnswerer
{
    public string Intent => Intents.MeasureList;

    public bool ForOfficers => true;

    public Draft Answer(Asked asked) => asked.WithScorecard((draft, scorecard) =>
    {
        var year = scorecard.Rules.Year;
        var measures = MeasureSelection.Of(asked, scorecard);
        draft.Title = asked.Say(
            measures.Count == 0 ? "measure.none" : "measure.list",
            ("agency", asked.AgencyName),
            ("year", asked.Year(year)),
            ("count", draft.Number(year, Target.Total, FactKinds.Count, measures.Count)));
        draft.AddMeasures(asked, scorecard, measures);
        draft.AddUnknown(asked);
        draft.Offer(asked, "action.measuresdue");
        draft.Offer(asked, "action.plan");
    });
}
