namespace ItaBot.Channels.Linking;

/// <summary>Judges a code that somebody typed.</summary>
internal static class LinkRules
{
    /// <summary>How long a code can be used.</summary>
    public static readonly TimeSpan CodeLife = TimeSpan.FromMinutes(10);

    /// <summary>How long no code of somebody is tried after <see cref="MostWrong"/> wrong ones.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <summary>How many wrong codes a person may type before the pause.</summary>
    public const int MostWrong = 5;

    /// <summary>When a person who must wait may try again; null for at once.</summary>
    public static DateTimeOffset? PausedUntil(WrongCodes tries, DateTimeOffset now) =>
        tries.PausedUntil is { } until && now < until ? until : null;

    /// <summary>What comes of a code that is tried.</summary>
    /// <param name="found">The code that was issued; null where none like it was.</param>
    /// <param name="person">Who typed it.</param>
    /// <param name="agencyId">The agency whose channel it was typed in.</param>
    /// <param name="tries">The wrong codes before.</param>
    /// <param name="now">When it was typed.</param>
    public static LinkAttempt Judge(LinkCode? found, PersonId person, string agencyId, WrongCodes tries, DateTimeOffset now) =>
        found is not null && found.AgencyId == agencyId && now < found.ExpiresAt
            ? new LinkAttempt.Linked(found.Hash, new(person, found.AgencyId, found.Officer, now))
            : AfterWrong(tries, now);

    private static LinkAttempt AfterWrong(WrongCodes tries, DateTimeOffset now)
    {
        var count = tries.Count + 1;
        return count < MostWrong
            ? new LinkAttempt.Wrong(new(count, null), MostWrong - count)
            : new LinkAttempt.Paused(now + Pause, new(0, now + Pause));
    }
}
