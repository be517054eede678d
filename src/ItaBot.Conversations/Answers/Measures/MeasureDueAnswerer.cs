using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Answers.Measures;

/// <summary>Which measures end in a period, or are past their end.</summary>
internal sealed class MeasureDueAnswerer : IAnswerer
{
    private const int Days = 30;

    public string Intent => Intents.MeasureDue;

    public bool ForOfficers => true;

    public Draft Answer(Asked asked) => asked.WithScorecard((draft, scorecard) =>
    {
        var year = scorecard.Rules.Year;
        var period = PeriodDays.Of(asked.Slots.Period ?? Period.Within(Days), asked.Today);
        var due = MeasureSelection.Of(asked, scorecard)
            .Where(m => m.End is { } end && period.Holds(end))
            .OrderBy(m => m.End)
            .ToList();
        draft.Title = asked.Say(
            (due.Count, period.First) switch
            {
                (0, null) => "measure.noneoverdue",
                (0, _) => "measure.nonedue",
                (_, null) => "measure.overdue",
                _ => "measure.due",
            },
            ("agency", asked.AgencyName),
            ("count", draft.Number(year, Target.Total, FactKinds.Count, due.Count)),
            ("first", draft.Day(asked, year, period.First ?? period.Last)),
            ("last", draft.Day(asked, year, period.Last)));
        draft.AddMeasures(asked, scorecard, due);
        draft.AddUnknown(asked);
        draft.Offer(asked, "action.measures");
        draft.Offer(asked, "action.plan");
    });
}
