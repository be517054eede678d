namespace ItaBot.Channels.Retention;

/// <summary>Removes what inbox and outbox need no longer.</summary>
public interface IRetention
{
    /// <summary>Removes what has been done, sent or given up before a moment, the wrong codes noted before it, and whatever has expired:
    /// buttons, codes, hashes of events that left no trace before its week, what conversations remember, what was told more than 400 days ago, and what somebody wanted to hear of again more
    /// than 60 days ago. What was erased since is gone from the disk then.</summary>
    /// <returns>How many rows were removed.</returns>
    Task<int> RemoveAsync(DateTimeOffset olderThan, CancellationToken cancellationToken);
}
