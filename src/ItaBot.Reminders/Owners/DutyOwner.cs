namespace ItaBot.Reminders.Owners;

/// <summary>Somebody who hears of a duty, and why.</summary>
/// <param name="Person">Who.</param>
/// <param name="Because">Why.</param>
/// <param name="Of">The unit as printed, or the name of the one for whom they act; empty where there is none.</param>
public sealed record DutyOwner(Person Person, OwnedBecause Because, string Of);
