namespace ItaBot.Channels.Reminders;

/// <summary>A try of which it is not known yet whether it arrived.</summary>
/// <param name="Id">Its number in the ledger.</param>
/// <param name="Told">What it tells, and whom.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Key">The key of its message in the outbox.</param>
/// <param name="Tried">The channels by which the message was tried, this one included.</param>
public sealed record OpenAttempt(long Id, ReminderMessage Told, string Channel, string Key, IReadOnlyList<string> Tried);
