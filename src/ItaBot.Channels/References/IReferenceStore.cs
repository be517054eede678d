namespace ItaBot.Channels.References;

/// <summary>Where conversation references are kept. A turn keeps and ends them.</summary>
public interface IReferenceStore
{
    /// <summary>The reference of a conversation, also a dead one; null where there is none.</summary>
    Task<ConversationReference?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>
    /// The personal conversations with some people into which something can be sent, by their object id in Microsoft's
    /// directory; the latest where somebody has several.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, ConversationReference>> FindPersonalAsync(
        IReadOnlyCollection<Guid> directoryIds, CancellationToken cancellationToken);

    /// <summary>Notes that nothing can be sent into a conversation until its next event; does nothing where it is not known.</summary>
    Task MarkDeadAsync(string conversationId, CancellationToken cancellationToken);
}
