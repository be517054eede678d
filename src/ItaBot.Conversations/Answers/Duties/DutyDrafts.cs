using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>What answers about duties have in common.</summary>
internal static class DutyDrafts
{
    /// <summary>What a duty is called in few words.</summary>
    public static string NameOf(this Asked asked, Duty duty) => asked.Spoken(duty, new DutyWords(asked.Phrases).NameOf(asked.Locale, duty));

    /// <summary>What somebody is called; where nobody was known by name, that it was said at the agency's own machine.</summary>
    public static string WhoIs(this Asked asked, string? personId) =>
        personId is null ? asked.Say("act.machine") : asked.Names.Add(asked.Board.NameOf(personId));

    /// <summary>What several people are called.</summary>
    public static string WhoAre(this Asked asked, IEnumerable<Person> people) =>
        string.Join(asked.Say("list.separator"), people.Select(p => asked.Names.Add(p.Name)));

    /// <summary>Writes a day that a duty has to do with.</summary>
    public static string Day(this Draft draft, Asked asked, Duty duty, DateOnly day) => draft.Day(asked, duty.FiscalYear, day);

    /// <summary>Writes the day of a moment, in Thailand.</summary>
    public static string Day(this Draft draft, Asked asked, Duty duty, DateTimeOffset moment) => draft.Day(asked, duty, Dates.In(moment));

    /// <summary>What a duty is, where its name is only a number.</summary>
    public static void NoteTitle(this Draft draft, Asked asked, Duty duty)
    {
        var isNumbered = DutyWords.IsOfItem(duty) || DutyWords.IsMeasure(duty);
        var title = duty.Title.In(asked.Locale);
        if (isNumbered && !string.Equals(asked.NameOf(duty), title, StringComparison.OrdinalIgnoreCase))
        {
            draft.Note(asked.Names.Add(title));
        }
    }

    /// <summary>Says whose a duty is, where whoever speaks neither has to do it nor is over those who have to.</summary>
    public static void NoteWhose(this Draft draft, Asked asked, DutyStatus status)
    {
        if (asked.Me is { Role: PersonRole.Owner } me && status.Owners.Count > 0 && !status.IsOf(me.Id))
        {
            draft.Note(asked.Say("act.notyours", ("owners", asked.WhoAre(status.Owners.Select(o => o.Person))), ("who", asked.Names.Add(me.Name))));
        }
    }
}
