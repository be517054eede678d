using ItaBot.Reminders.Duties;

namespace ItaBot.Reminders.Records;

/// <summary>Somebody wants to hear of a duty again on a later day, and not before.</summary>
/// <param name="PersonId">Who, in small letters.</param>
/// <param name="Duty">Of which duty.</param>
/// <param name="Until">On which day.</param>
public sealed record DutySnooze(string PersonId, DutyKey Duty, DateOnly Until)
{
    /// <summary>Who, in small letters.</summary>
    public string PersonId { get; init; } = PersonId.ToLowerInvariant();
}
