namespace ItaBot.Reminders.Digests;

/// <summary>One duty in a digest.</summary>
/// <param name="Duty">The duty's id.</param>
/// <param name="Due">Its due day; that of the first where several of one duty are overdue.</param>
/// <param name="Occasion">The name of the occasion.</param>
/// <param name="Text">What the person reads, in their language.</param>
/// <param name="Reminders">What the line says, as the ledger keeps it; several where several of one duty are overdue.</param>
public sealed record DigestLine(
    string Duty, DateOnly Due, string Occasion, string Text, IReadOnlyList<SentReminder> Reminders);
