using ItaBot.Reminders.Records;

namespace ItaBot.Channels.Tests.Reminders;

/// <summary>What somebody recorded at a moment.</summary>
internal sealed record Recorded(DateTimeOffset At, ReminderChange Change);
