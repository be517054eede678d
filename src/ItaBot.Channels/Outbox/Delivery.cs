namespace ItaBot.Channels.Outbox;

/// <summary>What came of a try to send a message.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>The channel took it. That is not to say that the person has seen it.</summary>
    /// <param name="Path">Which way it went, in the channel's words: <c>reply</c>, <c>push</c>.</param>
    /// <param name="RequestId">The channel's id of the request; null where it gave none.</param>
    public sealed record Accepted(string Path, string? RequestId) : Delivery;

    /// <summary>It is to be tried again.</summary>
    /// <param name="After">How long from now.</param>
    /// <param name="Reason">Why it did not go, without anything that was written.</param>
    public sealed record Later(TimeSpan After, string Reason) : Delivery
    {
        /// <summary>Whether it may have arrived all the same.</summary>
        public bool IsUncertain { get; init; }

        /// <summary>The address for the next try; null for the same one.</summary>
        public string? Address { get; init; }
    }

    /// <summary>It cannot be sent until the person writes again: it is kept for the next turn of the conversation.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Held(string Reason) : Delivery;

    /// <summary>It will never be sent, or nobody can tell whether it was; it is kept with the reason.</summary>
    /// <param name="Reason">Why, without anything that was written.</param>
    public sealed record Dropped(string Reason) : Delivery;
}
