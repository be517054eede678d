namespace ItaBot.Reminders.Links.Watching;

/// <summary>What came of looking at published links.</summary>
/// <param name="Links">The links, by agency, fiscal year and item.</param>
public sealed record LinkRound(IReadOnlyList<WatchedLink> Links)
{
    /// <summary>How many links the round did not come to in its time; what was found of them before still holds.</summary>
    public int NotReached => Links.Count(l => !l.IsLookedAt);

    /// <summary>How many links are in a state.</summary>
    public int Count(LinkState state) => Links.Count(l => l.Verdict.State == state);
}
