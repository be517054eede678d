namespace ItaBot.Reminders.Records;

/// <summary>Somebody wants to put a duty off past the end of its period.</summary>
/// <param name="To">To which day.</param>
/// <param name="By">The id of the officer; null where nobody is known by name.</param>
/// <param name="At">Since when the wish waits.</param>
public sealed record PostponementWish(DateOnly To, string? By, DateTimeOffset At);
