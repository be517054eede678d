using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;

namespace ItaBot.Reminders.Boards;

/// <summary>A duty with how far it is and whose.</summary>
/// <param name="Duty">The duty; where it was put off it is due on the later day.</param>
/// <param name="Record">What was recorded of it.</param>
/// <param name="Owners">Those who have to do it on the board's day; empty where nobody is known.</param>
public sealed record DutyStatus(Duty Duty, DutyRecord Record, IReadOnlyList<DutyOwner> Owners)
{
    /// <summary>Whether it is done.</summary>
    public bool IsDone => Record.State == DutyState.Done;

    /// <summary>Whether it is somebody's.</summary>
    public bool IsOf(string personId) => Owners.Any(o => Person.IdComparer.Equals(o.Person.Id, personId));
}
