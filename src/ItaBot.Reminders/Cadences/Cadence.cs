using ItaBot.Reminders.Calendar;

namespace ItaBot.Reminders.Cadences;

/// <summary>How often, and who, is told of a duty: steps counted from its start and from its due day.</summary>
public sealed class Cadence
{
    private readonly IReadOnlyList<CadenceStep> _steps;

    internal Cadence(string name, IReadOnlyList<CadenceStep> steps)
    {
        Name = name;
        _steps = steps;
    }

    /// <summary>Its name in the cadence file.</summary>
    public string Name { get; }

    /// <summary>
    /// The occasions of a duty that nobody has done yet on one day: at most one for each audience, the nearest to the due day
    /// where several meet. A step before the start is left out, but the due day itself is always said.
    /// </summary>
    /// <param name="sending">The working day.</param>
    /// <param name="start">The day on which the work begins; null where none is known.</param>
    /// <param name="due">The day by which it is to be done.</param>
    public IReadOnlyList<Occasion> On(SendingDay sending, DateOnly? start, DateOnly due)
    {
        List<Occasion>? found = null;
        foreach (var step in _steps)
        {
            if (step.FallingOn(sending, start, due) is { } meant)
            {
                Keep(ref found, new(step.Name, step.To, meant, sending.Day));
            }

            if (step.Warning is { } warning && IsWarningDay(step, sending, due))
            {
                Keep(ref found, new(warning, Audience.Owner, sending.Day, sending.Day));
            }
        }

        return found ?? (IReadOnlyList<Occasion>)[];
    }

    /// <summary>All occasions of a duty in order, as long as nobody does it, from one day to another, both included.</summary>
    public IEnumerable<Occasion> Between(DateOnly from, DateOnly to, DateOnly? start, DateOnly due, WorkingDays days)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (SendingDay.On(day, days) is { } sending)
            {
                foreach (var occasion in On(sending, start, due))
                {
                    yield return occasion;
                }
            }
        }
    }

    // The warning is about the day on which the word really goes out, which is not the day after where that one is off.
    private static bool IsWarningDay(CadenceStep step, SendingDay sending, DateOnly due)
    {
        var meant = due.DayNumber + step.Days;
        return sending.Day > due && meant >= sending.Next.DayNumber && meant <= sending.LastOfNext.DayNumber;
    }

    private static void Keep(ref List<Occasion>? found, Occasion occasion)
    {
        found ??= new(1);
        var same = found.FindIndex(o => o.To == occasion.To);
        if (same < 0)
        {
            found.Add(occasion);
        }
        else if (occasion.Meant >= found[same].Meant)
        {
            found[same] = occasion;
        }
    }
}
