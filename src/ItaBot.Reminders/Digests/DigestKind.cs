namespace ItaBot.Reminders.Digests;

/// <summary>What a message is.</summary>
public enum DigestKind
{
    /// <summary>What somebody has to do.</summary>
    Digest,

    /// <summary>Nothing but what others have not done.</summary>
    Escalation,
}
