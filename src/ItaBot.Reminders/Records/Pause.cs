namespace ItaBot.Reminders.Records;

/// <summary>Somebody wants to be left alone for a while, and to hear then of what they were told last.</summary>
/// <param name="From">The day on which they said so.</param>
/// <param name="Until">The day on which they are reminded again.</param>
public sealed record Pause(DateOnly From, DateOnly Until);
