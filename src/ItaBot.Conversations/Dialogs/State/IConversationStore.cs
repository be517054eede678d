namespace ItaBot.Conversations.Dialogs.State;

/// <summary>Where conversations are kept between their turns.</summary>
public interface IConversationStore
{
    /// <summary>The state of a conversation; null where there is none, or none that can still be read.</summary>
    /// <param name="conversationId">Which conversation.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<ConversationState?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Stores the state of a conversation in place of the earlier one.</summary>
    /// <param name="conversationId">Which conversation.</param>
    /// <param name="state">Its state after a turn.</param>
    /// <param name="keptFor">After how long without another turn it is removed.</param>
    /// <param name="cancellationToken">Stops before it is stored.</param>
    Task SaveAsync(string conversationId, ConversationState state, TimeSpan keptFor, CancellationToken cancellationToken);

    /// <summary>Forgets a conversation.</summary>
    /// <param name="conversationId">Which conversation.</param>
    /// <param name="cancellationToken">Stops before it is forgotten.</param>
    Task ForgetAsync(string conversationId, CancellationToken cancellationToken);
}
