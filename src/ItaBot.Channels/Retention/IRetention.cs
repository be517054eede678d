namespace ItaBot.Channels.Retention;

/// <summary>Removes what inbox and outbox need no longer.</summary>
public interface IRetention
{
    /// <summary>Removes what has been done, sent or given up before a moment, and buttons and codes that have expired.</summary>
    /// <returns>How many rows were removed.</returns>
    Task<int> RemoveAsync(DateTimeOffset olderThan, CancellationToken cancellationToken);
}
