using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers.Duties.Updating;

/// <summary>Records whose a duty is from now on.</summary>
internal static class HandingOver
{
    /// <summary>Answers somebody who says that a duty is not theirs.</summary>
    public static Draft Answer(Asked asked, DutyStatus status)
    {
        var duty = status.Duty;
        var draft = new Draft(asked.AgencyId);
        var people = PeopleOf(asked);
        if (people.Count == 0)
        {
            draft.Title = asked.Say("act.handover.ask", ("duty", asked.NameOf(duty)));
            draft.Note(asked.Say("act.nothingrecorded"));
        }
        else
        {
            draft.Record(new ReminderChange.HandOver(asked.AgencyId, asked.Me?.Id, duty.Key, [.. people.Select(p => p.Id)]));
            draft.Title = asked.Say("act.handover.done", ("duty", asked.NameOf(duty)), ("to", asked.WhoAre(people)));
            draft.NoteTitle(asked, duty);
            draft.NoteWhose(asked, status);
            draft.NoteReach(asked, people);
        }

        draft.Offer(asked, duty, DutyAct.Show);
        draft.OfferDuties(asked);
        return draft;
    }

    /// <summary>The people whom a question names, as far as the agency has them.</summary>
    public static IReadOnlyList<Person> PeopleOf(Asked asked) => [.. (asked.Slots.People ?? []).Select(asked.Board.Find).OfType<Person>()];

    /// <summary>Says whether those who have to do something hear of it.</summary>
    public static void NoteReach(this Draft draft, Asked asked, IReadOnlyList<Person> people)
    {
        var reached = people.Where(p => p.Channels.Count > 0).ToList();
        var others = people.Except(reached).ToList();
        if (reached.Count > 0)
        {
            draft.Note(asked.Say("act.handover.told", ("to", asked.WhoAre(reached))));
        }

        if (others.Count > 0)
        {
            draft.Note(asked.Say("act.handover.nottold", ("to", asked.WhoAre(others))));
        }
    }
}
