using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Answers.Duties.Pages;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Answers.Measures;

/// <summary>The improvement measures, and how far they are.</summary>
internal sealed class MeasureListAnswerer : IAnswerer
{
    public string Intent => Intents.MeasureList;

    public bool ForOfficers => true;

    public Draft Answer(Asked asked) => DutyPage.AskedFor(asked) ?? asked.WithScorecard((draft, scorecard) =>
    {
        var year = scorecard.Rules.Year;
        var measures = PlannedMeasure.Of(asked, scorecard);
        draft.Title = asked.Say(
            measures.Count == 0 ? "measure.none" : "measure.list",
            ("agency", asked.Subject()),
            ("year", asked.Year(year)),
            ("count", draft.Number(year, Target.Total, FactKinds.Count, measures.Count)));
        draft.AddMeasures(asked, scorecard, measures);
        draft.AddUnsure(asked, measures.Select(m => m.Status).OfType<DutyStatus>());
        if (asked.Slots.Status is not null && measures.Any(m => m.Status is null))
        {
            draft.Note(asked.Say("measure.nostatus"));
        }

        draft.AddUnknownMe(asked);
        draft.Offer(asked, "action.measuresdue");
        draft.Offer(asked, "action.plan");
    });
}
