namespace ItaBot.Channels.Outbox;

/// <summary>How far a message is.</summary>
public abstract record MessageState
{
    private MessageState()
    {
    }

    /// <summary>It is yet to be sent, or to be sent again.</summary>
    public sealed record Waiting : MessageState;

    /// <summary>It is kept for the person's next turn.</summary>
    /// <param name="Reason">Why it could not be sent.</param>
    public sealed record Held(string Reason) : MessageState;

    /// <summary>The channel took it, alone or within another message. That is not to say that the person has seen it.</summary>
    public sealed record Accepted : MessageState;

    /// <summary>It will never be sent, or nobody can tell whether it was.</summary>
    /// <param name="Reason">Why, without anything that was written.</param>
    public sealed record Dropped(string Reason) : MessageState;
}
