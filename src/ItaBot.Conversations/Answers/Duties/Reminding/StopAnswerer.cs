using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers.Duties.Reminding;

/// <summary>Records that somebody wants no reminders any more, and says what that does not stop.</summary>
internal sealed class StopAnswerer : IAnswerer
{
    public string Intent => Intents.ReminderStop;

    public bool ForOfficers => true;

    public bool Records => true;

    public Draft Answer(Asked asked)
    {
        if (asked.Me is not { } me)
        {
            return ReminderDrafts.NotKnown(asked);
        }

        var draft = new Draft(asked.AgencyId);
        if (asked.Board.Agency.Notes.Of(me.Id).IsStopped)
        {
            draft.Title = asked.Say("act.stop.already");
        }
        else
        {
            draft.Record(new ReminderChange.StopPerson(asked.AgencyId, me.Id));
            draft.Title = asked.Say("act.stop.done");
        }

        draft.Note(asked.Say("act.stop.overdue"));
        draft.Note(asked.Say("act.stop.again"));
        draft.Offer(asked, "act.offer.again");
        draft.OfferDuties(asked);
        return draft;
    }
}
