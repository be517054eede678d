using ItaBot.Conversations.Understanding;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;

namespace ItaBot.Conversations.Answers.Duties.Updating;

/// <summary>Records whom a unit means that nobody was known of, or who does a duty that has no unit.</summary>
internal static class OwnerNaming
{
    /// <summary>Whether whoever speaks may say it: supervisors, executives, administrators, and who is at the agency's own machine.</summary>
    public static bool IsOpenTo(Person? me) => me is not { Role: PersonRole.Owner };

    /// <summary>Whether somebody is to be named.</summary>
    public static bool IsOpen(Asked asked, DutyStatus status) => status.Owners.Count == 0 || UnknownUnits(asked, status).Count > 0;

    /// <summary>The units, as printed, of which nobody is known; empty where the duty has none.</summary>
    public static IReadOnlyList<string> UnknownUnits(Asked asked, DutyStatus status) =>
        status.Record.HandedTo.Count > 0 ? [] : asked.Board.Owners.Of(status.Duty.OwnerUnits).Unresolved;

    /// <summary>Answers somebody who says who owns a duty.</summary>
    public static Draft Answer(Asked asked, DutyStatus status)
    {
        var duty = status.Duty;
        var draft = new Draft(asked.AgencyId);
        var people = HandingOver.PeopleOf(asked);
        if (!IsOpenTo(asked.Me))
        {
            var whom = asked.Board.Owners.InsteadOfOwners(duty.OwnerUnits).Select(o => o.Person).ToList();
            draft.Title = asked.Say("act.nameowner.notallowed", ("who", asked.WhoAre(whom)));
        }
        else if (!IsOpen(asked, status))
        {
            draft.Title = asked.Say(
                "act.nameowner.known", ("duty", asked.NameOf(duty)), ("owners", asked.WhoAre(status.Owners.Select(o => o.Person))));
            draft.Action(asked.Say("act.button.giveon"), asked.SentenceOf(duty, DutyAct.HandOver));
        }
        else if (people.Count == 0)
        {
            draft.Title = asked.Say("act.nameowner.ask", ("duty", asked.NameOf(duty)));
            draft.Note(asked.Say("act.nothingrecorded"));
        }
        else
        {
            Remember(draft, asked, status, people);
        }

        draft.Offer(asked, duty, DutyAct.Show);
        draft.OfferDuties(asked);
        return draft;
    }

    private static void Remember(Draft draft, Asked asked, DutyStatus status, IReadOnlyList<Person> people)
    {
        var (duty, units, by) = (status.Duty, UnknownUnits(asked, status), asked.Me?.Id);
        IReadOnlyList<string> ids = [.. people.Select(p => p.Id)];
        if (units.Count == 0)
        {
            draft.Record(new ReminderChange.RememberUnit(asked.AgencyId, by, duty.Series, ids));
            draft.Title = asked.Say("act.nameowner.done", ("duty", asked.NameOf(duty)), ("to", asked.WhoAre(people)));
            draft.Note(asked.Say("act.nameowner.always"));
        }
        else
        {
            foreach (var unit in units)
            {
                draft.Record(new ReminderChange.RememberUnit(asked.AgencyId, by, unit, ids));
            }

            draft.Title = asked.Say(
                "act.nameowner.remembered",
                ("units", string.Join(asked.Say("list.separator"), units.Select(u => asked.Names.Add(u)))),
                ("to", asked.WhoAre(people)));
        }

        draft.NoteReach(asked, people);
    }
}
