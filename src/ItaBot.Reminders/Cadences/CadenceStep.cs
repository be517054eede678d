namespace ItaBot.Reminders.Cadences;

/// <summary>One step of a cadence: who hears of a duty how long before or after its start or its due day.</summary>
/// <param name="Name">The occasion's name.</param>
/// <param name="To">Who hears of it.</param>
/// <param name="From">The day of the duty from which it counts.</param>
/// <param name="Days">How many days after that day; negative for before.</param>
/// <param name="Every">After how many days it comes again, and again; 0 where it comes once.</param>
/// <param name="Warning">The name of the word to the owner on the working day before; null where there is none.</param>
internal sealed record CadenceStep(string Name, Audience To, Anchor From, int Days, int Every, string? Warning)
{
    /// <summary>Whether it is about a duty that is overdue.</summary>
    public bool IsAfterDue => From == Anchor.Due && Days > 0;

    /// <summary>
    /// The last of its days that is sent on a working day, as they are before any of them is moved; null where none is.
    /// </summary>
    public DateOnly? FallingOn(SendingDay sending, DateOnly? start, DateOnly due)
    {
        if ((From == Anchor.Start ? start : due) is not { } anchor)
        {
            return null;
        }

        var first = anchor.DayNumber + Days;
        var (from, to) = IsAfterDue ? sending.AfterDue(due) : (sending.Day.DayNumber, sending.Last.DayNumber);
        var last = Every == 0 || to < first ? first : to - ((to - first) % Every);
        var isBeforeStart = From == Anchor.Due && Days < 0 && last < start?.DayNumber;
        return last >= from && last <= to && !isBeforeStart ? DateOnly.FromDayNumber(last) : null;
    }
}
