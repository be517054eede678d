namespace ItaBot.Reminders.Digests;

/// <summary>What the people of an agency are to be told at a moment.</summary>
/// <param name="Day">The day of the office, which is that of the messages.</param>
/// <param name="Messages">The messages, by person.</param>
/// <param name="IsWholeDay">Whether everybody's hour has come, so that the day is done with once the messages are stored.</param>
public sealed record DigestPlan(DateOnly Day, IReadOnlyList<DigestMessage> Messages, bool IsWholeDay);
