using System.Diagnostics;
using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers.Duties.Postponing;

/// <summary>Puts a duty off, or asks those who have to say yes to it.</summary>
internal sealed class PostponeAnswerer : IAnswerer
{
    public string Intent => Intents.MeasurePostpone;

    public bool ForOfficers => true;

    public bool Records => true;

    public Draft Answer(Asked asked) => MeantDuty.Of(asked) switch
    {
        MeantDuty.Found { Status: var status } => asked.Slots.Act switch
        {
            DutyAct.GrantPostponement => Decision.Answer(asked, status, isGranted: true),
            DutyAct.RefusePostponement => Decision.Answer(asked, status, isGranted: false),
            _ => PutOffTo(asked, status),
        },
        MeantDuty.NotSaid or MeantDuty.Unknown => WhichDuty.Ask(asked, ofItems: false, DutyAct.Postpone),
        _ => throw new UnreachableException(),
    };

    private static Draft PutOffTo(Asked asked, DutyStatus status)
    {
        var duty = status.Duty;
        var draft = new Draft(asked.AgencyId);
        if (status.IsDone)
        {
            draft.Title = asked.Say("act.postpone.done", ("duty", asked.NameOf(duty)));
            draft.Offer(asked, duty, DutyAct.Show);
        }
        else if (PutOff.DayOf(asked, duty) is not { } day)
        {
            draft.Title = asked.Say("act.postpone.ask", ("duty", asked.NameOf(duty)), ("due", draft.Day(asked, duty, duty.Due)));
            draft.NoteWish(asked, status);
        }
        else if (PutOff.ProblemOf(draft, asked, duty) is { } problem)
        {
            draft.Title = problem;
            draft.Note(asked.Say("act.nothingrecorded"));
            draft.Offer(asked, duty, DutyAct.Postpone);
        }
        else if (day <= duty.Plan.PeriodEnd || duty.Plan.PeriodEnd is null)
        {
            Postpone(draft, asked, status, day);
        }
        else
        {
            PastThePeriod(draft, asked, status, day);
        }

        draft.OfferDuties(asked);
        return draft;
    }

    private static void PastThePeriod(Draft draft, Asked asked, DutyStatus status, DateOnly day)
    {
        var duty = status.Duty;
        var end = draft.Day(asked, duty, duty.Plan.PeriodEnd!.Value);
        var deciders = asked.Board.Deciders(status);
        if (deciders.Count == 0 || PutOff.IsDecider(asked, status))
        {
            Postpone(draft, asked, status, day);
            draft.Note(asked.Say(deciders.Count == 0 ? "act.postpone.nobody" : "act.postpone.bydecider", ("end", end)));
            return;
        }

        if (status.Record.Wish is { } wish && wish.To == day)
        {
            draft.NoteWish(asked, status);
            draft.Title = asked.Say("act.postpone.asked", ("duty", asked.NameOf(duty)), ("date", draft.Day(asked, duty, day)));
        }
        else
        {
            draft.Record(new ReminderChange.WishPostponement(asked.AgencyId, asked.Me?.Id, duty.Key, day));
            draft.Title = asked.Say("act.postpone.wished", ("duty", asked.NameOf(duty)), ("date", draft.Day(asked, duty, day)));
            draft.NoteTitle(asked, duty);
        }

        draft.Note(asked.Say("act.postpone.needsyes", ("end", end), ("deciders", asked.WhoAre(deciders))));
        draft.Note(asked.Say("act.postpone.untilthen", ("due", draft.Day(asked, duty, duty.Due))));
        draft.NoteWhose(asked, status);
        draft.Offer(asked, duty, DutyAct.Show);
    }

    private static void Postpone(Draft draft, Asked asked, DutyStatus status, DateOnly day)
    {
        var duty = status.Duty;
        draft.Record(new ReminderChange.Postpone(asked.AgencyId, asked.Me?.Id, duty.Key, day));
        draft.Title = asked.Say(
            "act.postpone.postponed",
            ("duty", asked.NameOf(duty)),
            ("due", draft.Day(asked, duty, duty.Due)),
            ("date", draft.Day(asked, duty, day)));
        draft.NoteTitle(asked, duty);
        draft.NoteWhose(asked, status);
        draft.Offer(asked, duty, DutyAct.Show);
    }
}
