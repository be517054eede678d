using ItaBot.Reminders.Calendar;

namespace ItaBot.Reminders.Cadences;

/// <summary>
/// A working day on which reminders are sent: its own, and those of the days off that follow it. It is worked out once and
/// then asked for every duty.
/// </summary>
public sealed class SendingDay
{
    private SendingDay(DateOnly day, WorkingDays days)
    {
        Previous = days.Before(day);
        Day = day;
        Next = days.After(day);
        LastOfNext = days.After(Next).AddDays(-1);
    }

    /// <summary>The working day.</summary>
    public DateOnly Day { get; }

    /// <summary>The working day before it.</summary>
    public DateOnly Previous { get; }

    /// <summary>The working day after it.</summary>
    public DateOnly Next { get; }

    /// <summary>The last day whose reminders are sent on this one.</summary>
    public DateOnly Last => Next.AddDays(-1);

    /// <summary>The last day whose reminders are sent on the working day after.</summary>
    internal DateOnly LastOfNext { get; }

    /// <summary>A day on which reminders are sent, or null where offices do not work on it.</summary>
    public static SendingDay? On(DateOnly day, WorkingDays days) =>
        days.IsWorkingDay(day) ? new(day, days) : null;

    /// <summary>
    /// The day numbers of the days whose reminders of an overdue duty are sent on this one. A reminder moves to the working
    /// day before, but not to where the duty is not overdue yet: then it waits for the working day after.
    /// </summary>
    internal (int From, int To) AfterDue(DateOnly due) => Day <= due
        ? (0, -1)
        : (Previous <= due ? due.DayNumber + 1 : Day.DayNumber, Last.DayNumber);
}
