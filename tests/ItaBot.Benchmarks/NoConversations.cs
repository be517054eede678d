using ItaBot.Conversations.Dialogs.State;

namespace ItaBot.Benchmarks;

/// <summary>Keeps no conversations: every measured question stands alone.</summary>
internal sealed class NoConversations : IConversationStore
{
    public Task<ConversationState?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult<ConversationState?>(null);

    public Task SaveAsync(string conversationId, ConversationState state, TimeSpan keptFor, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task ForgetAsync(string conversationId, CancellationToken cancellationToken) => Task.CompletedTask;
}
