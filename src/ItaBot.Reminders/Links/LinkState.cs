namespace ItaBot.Reminders.Links;

/// <summary>What is held of a published link, after all times that it was looked at.</summary>
public enum LinkState
{
    /// <summary>Nobody looked yet, or nothing could be told.</summary>
    Unknown,

    /// <summary>It works.</summary>
    Good,

    /// <summary>It works and shows only earlier years than it must.</summary>
    Stale,

    /// <summary>It failed, but not for long enough that anybody is told.</summary>
    Doubtful,

    /// <summary>It failed at least twice, far enough apart.</summary>
    Bad,
}
