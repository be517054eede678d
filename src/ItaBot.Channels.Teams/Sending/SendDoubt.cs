namespace ItaBot.Channels.Teams.Sending;

/// <summary>What is known of whether a new activity has arrived already.</summary>
internal enum SendDoubt
{
    /// <summary>It has not, or it is an update, of which a second changes nothing.</summary>
    None,

    /// <summary>A try may have arrived, and it is not stored yet that the next one is the last.</summary>
    NotNoted,

    /// <summary>A try may have arrived; this one is the last.</summary>
    LastTry,

    /// <summary>The last try began, and what came of it never became known.</summary>
    SentTwice,
}
