using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers.Duties.Reminding;

/// <summary>Records when somebody wants to be reminded: of a duty, of everything, or at what time of day.</summary>
internal sealed class SnoozeAnswerer : IAnswerer
{
    public string Intent => Intents.ReminderSnooze;

    public bool ForOfficers => true;

    public bool Records => true;

    public Draft Answer(Asked asked)
    {
        if (asked.Me is not { } me)
        {
            return ReminderDrafts.NotKnown(asked);
        }

        var draft = new Draft(asked.AgencyId);
        var duty = asked.Slots.Duty is { } key ? asked.Board.Find(key) : null;
        if (asked.Slots.Duty is not null && duty is not { IsDone: false })
        {
            draft.Title = duty is null ? asked.Say("act.gone") : asked.Say("act.snooze.done", ("duty", asked.NameOf(duty.Duty)));
        }
        else if (SnoozeDay.WishedBy(asked) is { } wished)
        {
            Until(draft, asked, me, duty, wished);
        }
        else if (asked.Slots.Time is { } time)
        {
            At(draft, asked, me, time);
        }
        else
        {
            draft.Title = asked.Say("act.snooze.ask");
            draft.Offer(asked, "act.offer.tomorrow");
            draft.Offer(asked, "act.offer.nextweek");
        }

        draft.OfferDuties(asked);
        return draft;
    }

    private static void Until(Draft draft, Asked asked, Person me, DutyStatus? duty, DateOnly wished)
    {
        if (SnoozeDay.ProblemOf(draft, asked) is { } problem)
        {
            draft.Title = problem;
            draft.Note(asked.Say("act.nothingrecorded"));
            return;
        }

        var day = SnoozeDay.Of(wished, asked.Today, asked.Board.Data);
        var sent = draft.Today(asked, day.Sent);
        if (duty is not null)
        {
            draft.Record(new ReminderChange.SnoozeDuty(asked.AgencyId, me.Id, duty.Duty.Key, day.Until));
            draft.Title = asked.Say("act.snooze.duty", ("duty", asked.NameOf(duty.Duty)), ("date", sent));
        }
        else
        {
            draft.Record(new ReminderChange.PausePerson(asked.AgencyId, me.Id, asked.Today, day.Until));
            var wasStopped = asked.Board.Agency.Notes.Of(me.Id).IsStopped;
            draft.Title = asked.Say(wasStopped ? "act.snooze.restart" : "act.snooze.all", ("date", sent));
            draft.Note(asked.Say("act.snooze.allmeans"));
        }

        if (day.Sent != wished)
        {
            draft.Note(asked.Say(
                day.Sent < wished ? "act.snooze.before" : "act.snooze.after", ("wished", draft.Today(asked, wished)), ("date", sent)));
        }

        if (duty is { Duty: var late } && day.Sent > late.Due)
        {
            draft.Note(asked.Say(
                late.Due < asked.Today ? "act.snooze.overdue" : "act.snooze.late", ("due", draft.Day(asked, late, late.Due))));
            draft.Offer(asked, late, DutyAct.Postpone);
        }
    }

    private static void At(Draft draft, Asked asked, Person me, TimeOnly time)
    {
        var hours = asked.Hours();
        var (from, to) = (asked.Time(hours.From), asked.Time(hours.To));
        if (time < hours.From || time >= hours.To)
        {
            draft.Title = asked.Say("act.hour.outside", ("time", asked.Time(time)), ("from", from), ("to", to));
            draft.Note(asked.Say("act.nothingrecorded"));
            return;
        }

        draft.Record(new ReminderChange.ChooseHour(asked.AgencyId, me.Id, time));
        draft.Title = asked.Say("act.hour.chosen", ("time", asked.Time(time)));
        if (asked.Board.Agency.Notes.Of(me.Id).IsStopped)
        {
            draft.Note(asked.Say("act.hour.again"));
        }
    }
}
