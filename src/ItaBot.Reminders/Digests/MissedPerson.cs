namespace ItaBot.Reminders.Digests;

/// <summary>Somebody whom a message did not reach.</summary>
/// <param name="PersonId">Who, in small letters.</param>
/// <param name="Day">The day of the message.</param>
/// <param name="Reason">One of the reasons of <see cref="DigestMessage"/>.</param>
public sealed record MissedPerson(string PersonId, DateOnly Day, string Reason);
