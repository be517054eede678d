using ItaBot.Conversations.Answers.Duties;
using ItaBot.Conversations.Answers.Duties.Pages;
using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Answers.Measures;

/// <summary>What is due: the duties of measures, of the calendar and the standing ones, with those of OIT items as the last.</summary>
internal sealed class MeasureDueAnswerer : IAnswerer
{
    public string Intent => Intents.MeasureDue;

    public bool ForOfficers => true;

    public Draft Answer(Asked asked)
    {
        if (DutyPage.AskedFor(asked) is { } page)
        {
            return page;
        }

        var draft = new Draft(asked.AgencyId);
        var span = DueSpan.Of(asked);
        var due = asked.Whose(span.Of(asked.Board.All)).ToList();
        var (duties, items) = (asked.Grouped(due.Where(d => !DutyWords.IsOfItem(d.Duty))), asked.Grouped(due.Where(d => DutyWords.IsOfItem(d.Duty))));
        var overdue = duties.Concat(items).Count(e => asked.IsOverdue(e[0]));
        draft.Title = span.Title(draft, asked, overdue, duties.Count + items.Count - overdue);
        draft.AddDuties(asked, duties);
        draft.AddItems(asked, items, span.Period is null || span.Period == Period.Overdue ? DueSpan.Coming : span.Period);
        draft.AddUnsure(asked, due);
        AddOverdue(draft, asked, span);
        draft.AddUnowned(asked, due);
        draft.AddUnknownMe(asked);
        draft.Offer(asked, "board.offer.oitdue");
        draft.Offer(asked, "action.measures");
        draft.Offer(asked, "action.plan");
        return draft;
    }

    // Whoever asks for today is not to think that all is well.
    private static void AddOverdue(Draft draft, Asked asked, DueSpan span)
    {
        var before = asked.Whose(asked.Board.All).Where(d => !d.IsDone && asked.IsOverdue(d) && d.Duty.Due < span.Days.First).ToList();
        if (before.Count > 0)
        {
            draft.Note(asked.Say(
                "board.alsolate",
                ("count", draft.Number(asked.Today.FiscalYear(), Scoring.Target.Total, FactKinds.Count, asked.Grouped(before).Count))));
            draft.Offer(asked, "board.offer.overdue");
        }
    }
}
