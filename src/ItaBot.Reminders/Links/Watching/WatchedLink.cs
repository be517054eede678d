using ItaBot.Reminders.Records;

namespace ItaBot.Reminders.Links.Watching;

/// <summary>A published link, and what a round found of it.</summary>
/// <param name="AgencyId">Whose.</param>
/// <param name="Disclosure">The link, with what is held of it now.</param>
/// <param name="Covers">The fiscal year, Buddhist era, that its content must cover; null where that is not known.</param>
public sealed record WatchedLink(string AgencyId, Disclosure Disclosure, int? Covers)
{
    /// <summary>Whether the round came to it.</summary>
    public bool IsLookedAt { get; init; }

    /// <summary>What is held of it now.</summary>
    public LinkVerdict Verdict => Disclosure.Found?.Verdict ?? LinkVerdict.None;
}
