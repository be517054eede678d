using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Duties;

namespace ItaBot.Reminders.Digests;

/// <summary>A duty on one day.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Occasions">Why it is spoken of on that day; for one that was put off, by its later due day.</param>
public sealed record DutyDay(Duty Duty, IReadOnlyList<Occasion> Occasions)
{
    /// <summary>How far it is.</summary>
    public DutyState State { get; init; }

    /// <summary>The ids of those to whom it was handed over; empty where it was not.</summary>
    public IReadOnlyList<string> HandedTo { get; init; } = [];
}
