namespace ItaBot.Reminders.Links.Network;

/// <summary>What came of one request.</summary>
internal abstract record Fetch
{
    private Fetch()
    {
    }

    /// <summary>An answer of whatever status.</summary>
    public sealed record Answered(LinkAnswer Answer) : Fetch;

    /// <summary>No complete answer.</summary>
    public sealed record Failed(BadLink Reason) : Fetch;

    /// <summary>It was not let out.</summary>
    public sealed record Refused(RefusedLink Reason) : Fetch;
}
