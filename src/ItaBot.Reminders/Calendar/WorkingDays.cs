namespace ItaBot.Reminders.Calendar;

/// <summary>On which days offices work: neither on weekends nor on the holidays that are known.</summary>
public sealed class WorkingDays(Holidays holidays)
{
    /// <summary>The holidays that are known.</summary>
    public Holidays Holidays { get; } = holidays;

    /// <summary>The working days when holidays were imported besides those of the file.</summary>
    public WorkingDays With(IReadOnlyList<Holiday> imported) => imported.Count == 0 ? this : new(Holidays.With(imported));

    /// <summary>Whether offices work on a day.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Holidays.On(day) is null;

    /// <summary>The day itself where it is a working day, otherwise the last one before it.</summary>
    public DateOnly OnOrBefore(DateOnly day) => Nearest(day, -1);

    /// <summary>The day itself where it is a working day, otherwise the first one after it.</summary>
    public DateOnly OnOrAfter(DateOnly day) => Nearest(day, 1);

    /// <summary>The last working day before a day.</summary>
    public DateOnly Before(DateOnly day) => OnOrBefore(day.AddDays(-1));

    /// <summary>The first working day after a day.</summary>
    public DateOnly After(DateOnly day) => OnOrAfter(day.AddDays(1));

    /// <summary>The working day that comes a number of working days after a day, or before it where the number is negative.</summary>
    /// <returns>The day itself for 0, whether or not it is a working day.</returns>
    public DateOnly Add(DateOnly day, int workingDays)
    {
        for (; workingDays > 0; workingDays--)
        {
            day = After(day);
        }

        for (; workingDays < 0; workingDays++)
        {
            day = Before(day);
        }

        return day;
    }

    private DateOnly Nearest(DateOnly day, int step)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(step);
        }

        return day;
    }
}
