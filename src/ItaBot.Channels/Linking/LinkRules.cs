namespace ItaBot.Channels.Linking;

/// <summary>Judges a code that somebody typed.</summary>
internal static class LinkRules
{
    /// <summary>How long a code can be used.</summary>
    public static readonly TimeSpan CodeLife = TimeSpan.FromMinutes(10);

    /// <summary>What comes of a code that is tried.</summary>
    /// <param name="found">The code that was issued; null where none like it was.</param>
    /// <param name="person">Who typed it.</param>
    /// <param name="agencyId">The agency whose channel it was typed in.</param>
    /// <param name="tries">The wrong codes before.</param>
    /// <param name="now">When it was typed.</param>
    public static LinkAttempt Judge(LinkCode? found, PersonId person, string agencyId, WrongCodes tries, DateTimeOffset now)
    {
        if (found is not null && found.AgencyId == agencyId && now < found.ExpiresAt)
        {
            return new LinkAttempt.Linked(
                found.Hash, new(person, found.AgencyId, found.Officer, now) { OfficerId = found.OfficerId });
        }

        var after = CodeTries.AfterWrong(tries, now);
        return after.PausedUntil is { } until
            ? new LinkAttempt.Paused(until, after)
            : new LinkAttempt.Wrong(after, CodeTries.MostWrong - after.Count);
    }
}
