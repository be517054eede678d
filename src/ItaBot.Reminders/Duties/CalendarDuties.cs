using System.Globalization;
using ItaBot.Reminders.Cadences;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Rules.Files;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Duties;

/// <summary>The duties of the ITA calendar: one for each window, due when it closes.</summary>
public static class CalendarDuties
{
    /// <summary>The duties of a fiscal year, Buddhist era, with ids such as <c>calendar:oit</c>.</summary>
    public static IEnumerable<DutyPlan> Of(int year, ItaCalendar calendar) => calendar.Of(year).Select(window => new DutyPlan(
        $"calendar:{window.Name}",
        year,
        Title(window.Title, year),
        window.Opens,
        window.Closes,
        new Evidence(window.Confirmed ? Standing.Found : Standing.Unconfirmed, window.Source))
    {
        OwnerUnits = window.Units,

        // Nobody is chased for a day that may be another.
        Cadence = window.Confirmed ? CadenceBook.Usual : CadenceBook.Brief,
        Until = FiscalYears.LastDay(year),
    });

    private static LocalText Title(LocalText title, int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return new($"{title.Thai} ปี {text}", $"{title.English} of {text}");
    }
}
