using ItaBot.Channels.Outbox;

namespace ItaBot.Channels.Reminders;

/// <summary>A try to tell somebody by one channel.</summary>
/// <param name="Channel"><c>teams</c>, <c>line</c>, or <c>none</c> where they are reached by none.</param>
/// <param name="State">How far it is.</param>
/// <param name="Reason">Why it did not arrive; null where it did or may yet.</param>
/// <param name="Message">What goes into the outbox; null where nothing does.</param>
public sealed record ReminderAttempt(string Channel, ReminderState State, string? Reason, NewMessage? Message);
