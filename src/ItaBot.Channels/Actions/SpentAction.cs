namespace ItaBot.Channels.Actions;

/// <summary>How a button that works once was used up.</summary>
/// <param name="By">The name of whoever pressed it, as whoever presses it again is shown it.</param>
/// <param name="At">When its turn was stored.</param>
public sealed record SpentAction(string By, DateTimeOffset At);
