namespace ItaBot.Reminders.Records;

/// <summary>What a supervisor answered to the wish to put a duty off.</summary>
/// <param name="Wish">The wish.</param>
/// <param name="IsGranted">Whether the answer was yes.</param>
/// <param name="By">The id of the officer who answered; null where nobody is known by name.</param>
/// <param name="At">When.</param>
public sealed record PostponementDecision(PostponementWish Wish, bool IsGranted, string? By, DateTimeOffset At);
