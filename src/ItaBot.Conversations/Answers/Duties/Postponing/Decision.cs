using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers.Duties.Postponing;

/// <summary>Records what a supervisor answers to the wish to put a duty off.</summary>
internal static class Decision
{
    /// <summary>Answers somebody who says yes or no to the wish that waits.</summary>
    public static Draft Answer(Asked asked, DutyStatus status, bool isGranted)
    {
        var duty = status.Duty;
        var draft = new Draft(asked.AgencyId);
        if (status.Record.Wish is not { } wish)
        {
            draft.Title = status.Record.Decision is { } decided ? AnsweredBy(draft, asked, duty, decided) : asked.Say("act.decide.nothing", ("duty", asked.NameOf(duty)));
        }
        else if (!PutOff.IsDecider(asked, status) && asked.Board.Deciders(status) is { Count: > 0 } deciders)
        {
            draft.Title = asked.Say("act.decide.notallowed", ("deciders", asked.WhoAre(deciders)));
            draft.NoteWish(asked, status);
        }
        else
        {
            draft.Record(new ReminderChange.DecidePostponement(asked.AgencyId, asked.Me?.Id, duty.Key, isGranted));
            draft.Title = asked.Say(
                isGranted ? "act.decide.granted" : "act.decide.refused",
                ("duty", asked.NameOf(duty)),
                ("date", draft.Day(asked, duty, wish.To)),
                ("due", draft.Day(asked, duty, duty.Due)));
            draft.NoteTitle(asked, duty);
            if (wish.By is not null)
            {
                draft.Note(asked.Say("act.decide.told", ("who", asked.WhoIs(wish.By))));
            }
        }

        draft.Offer(asked, duty, DutyAct.Show);
        draft.OfferDuties(asked);
        return draft;
    }

    /// <summary>Says that a wish to put the duty off waits, where one does.</summary>
    public static void NoteWish(this Draft draft, Asked asked, DutyStatus status)
    {
        if (status.Record.Wish is { } wish)
        {
            draft.Note(asked.Say(
                "act.postpone.waits",
                ("who", asked.WhoIs(wish.By)),
                ("date", draft.Day(asked, status.Duty, wish.To)),
                ("since", draft.Day(asked, status.Duty, wish.At))));
        }
    }

    private static string AnsweredBy(Draft draft, Asked asked, Duty duty, PostponementDecision decided) => asked.Say(
        decided.IsGranted ? "act.decide.alreadygranted" : "act.decide.alreadyrefused",
        ("duty", asked.NameOf(duty)),
        ("date", draft.Day(asked, duty, decided.Wish.To)),
        ("who", asked.WhoIs(decided.By)),
        ("on", draft.Day(asked, duty, decided.At)));
}
