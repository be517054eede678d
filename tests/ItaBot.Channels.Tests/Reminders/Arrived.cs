namespace ItaBot.Channels.Tests.Reminders;

/// <summary>A message that a channel took.</summary>
internal sealed record Arrived(DateTimeOffset At, string Channel, string PersonId, string Text);
