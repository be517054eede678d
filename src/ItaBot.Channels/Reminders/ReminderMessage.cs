using ItaBot.Reminders.Digests;

namespace ItaBot.Channels.Reminders;

/// <summary>All that somebody is told on a day, on its way.</summary>
/// <param name="AgencyId">Their agency.</param>
/// <param name="PersonId">Who, in small letters.</param>
/// <param name="Day">The day; everybody has one message on it at most.</param>
/// <param name="Reminders">What it says, none of which is said again.</param>
public sealed record ReminderMessage(string AgencyId, string PersonId, DateOnly Day, IReadOnlyList<SentReminder> Reminders);
