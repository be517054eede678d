namespace ItaBot.Channels.References;

/// <summary>Where conversation references are kept. A turn keeps and ends them.</summary>
public interface IReferenceStore
{
    /// <summary>The reference of a conversation, also a dead one; null where there is none.</summary>
    Task<ConversationReference?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>The personal conversation with somebody into which something can be sent, the latest where there are several; null where there is none.</summary>
    /// <param name="directoryId">Their object id in Microsoft's directory.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<ConversationReference?> FindPersonalAsync(Guid directoryId, CancellationToken cancellationToken);

    /// <summary>Notes that nothing can be sent into a conversation until its next event; does nothing where it is not known.</summary>
    Task MarkDeadAsync(string conversationId, CancellationToken cancellationToken);
}
