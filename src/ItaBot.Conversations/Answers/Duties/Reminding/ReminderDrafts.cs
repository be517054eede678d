using System.Globalization;
using ItaBot.Reminders.Calendar;
using ItaBot.Scoring.Thai;

namespace ItaBot.Conversations.Answers.Duties.Reminding;

/// <summary>What answers about reminders have in common.</summary>
internal static class ReminderDrafts
{
    /// <summary>Writes a day of no duty's year.</summary>
    public static string Today(this Draft draft, Asked asked, DateOnly day) => draft.Day(asked, FiscalYears.Of(day), day);

    /// <summary>Writes a time of day.</summary>
    public static string Time(this Asked asked, TimeOnly time) => asked.Names.Add(time.ToString("HH:mm", CultureInfo.InvariantCulture));

    /// <summary>When people may be reminded.</summary>
    public static OfficeHours Hours(this Asked asked) => asked.Board.Data.Cadences.Hours;

    /// <summary>Says to somebody who is not known by name that only officers in a chat are reminded.</summary>
    public static Draft NotKnown(Asked asked)
    {
        var draft = new Draft(asked.AgencyId) { Title = asked.Say("act.remind.notknown") };
        draft.OfferDuties(asked);
        draft.Offer(asked, "action.help");
        return draft;
    }
}
