namespace ItaBot.Reminders.Records;

/// <summary>A change in the history of a duty.</summary>
/// <param name="At">When.</param>
/// <param name="Change">What was recorded, and by whom.</param>
public sealed record DutyChange(DateTimeOffset At, ReminderChange Change);
