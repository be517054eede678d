namespace ItaBot.Channels.Actions;

/// <summary>Where the buttons that were shown are kept. A turn adds and spends them.</summary>
public interface IActionStore
{
    /// <summary>
    /// A button that was shown in a conversation and has not expired, also one that was used up; null where there is none.
    /// </summary>
    Task<StoredAction?> FindAsync(string token, string conversationId, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The newest button of some kinds that was shown in a conversation and still works; null where there is none.</summary>
    Task<StoredAction?> FindNewestAsync(
        IReadOnlyCollection<string> kinds, string conversationId, DateTimeOffset now, CancellationToken cancellationToken);
}
