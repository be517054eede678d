namespace ItaBot.Channels;

/// <summary>Where what the pipeline has finished with is removed after a time.</summary>
public interface IRetention
{
    /// <summary>
    /// Removes events that are done or were given up, messages that are sent or dropped, and buttons and codes that have
    /// expired. What waits or is held stays, however old.
    /// </summary>
    /// <param name="olderThan">Removed is what ended, or expired, at this moment or before.</param>
    /// <param name="cancellationToken">Stops it; what has been removed by then stays so.</param>
    /// <returns>How many were removed.</returns>
    Task<int> RemoveAsync(DateTimeOffset olderThan, CancellationToken cancellationToken);
}
