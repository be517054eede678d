namespace ItaBot.Reminders.Owners;

/// <summary>Who has to do a duty.</summary>
/// <param name="Found">Those who have to; empty where nobody is known.</param>
/// <param name="Unresolved">The units, as printed, of which nobody is known; a supervisor is asked.</param>
public sealed record DutyOwners(IReadOnlyList<DutyOwner> Found, IReadOnlyList<string> Unresolved);
