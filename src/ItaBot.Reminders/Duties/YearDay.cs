using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Duties;

/// <summary>A day of every fiscal year.</summary>
internal abstract record YearDay
{
    private YearDay()
    {
    }

    /// <summary>The day in a fiscal year, Buddhist era.</summary>
    public abstract DateOnly In(int year, ItaCalendar calendar);

    /// <summary>A day of a month; the month's last day where none is given.</summary>
    public sealed record OfMonth(int Month, int? Day) : YearDay
    {
        public DateOnly In(int year)
        {
            var calendarYear = FiscalYears.CalendarYear(year, Month);
            var last = DateTime.DaysInMonth(calendarYear, Month);
            return new(calendarYear, Month, Math.Min(Day ?? last, last));
        }

        public override DateOnly In(int year, ItaCalendar calendar) => In(year);
    }

    /// <summary>The first or the last day of a window of the calendar, or some days before it.</summary>
    public sealed record OfWindow(string Window, bool Opens, int DaysBefore) : YearDay
    {
        public override DateOnly In(int year, ItaCalendar calendar)
        {
            var window = calendar.Find(year, Window)!;
            return (Opens ? window.Opens : window.Closes).AddDays(-DaysBefore);
        }
    }
}
