using System.Collections.Concurrent;
using ItaBot.Conversations.Dialogs.State;

namespace ItaBot.Conversations.Tests.Support;

/// <summary>Conversations in memory, in the form in which they are stored.</summary>
internal sealed class MemoryConversations : IConversationStore
{
    /// <summary>The stored states by conversation.</summary>
    public ConcurrentDictionary<string, string> States { get; } = new();

    public Task<ConversationState?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(States.TryGetValue(conversationId, out var json) ? ConversationJson.Read(json) : null);

    public Task SaveAsync(string conversationId, ConversationState state, TimeSpan keptFor, CancellationToken cancellationToken)
    {
        States[conversationId] = ConversationJson.Write(state);
        return Task.CompletedTask;
    }

    public Task ForgetAsync(string conversationId, CancellationToken cancellationToken)
    {
        States.TryRemove(conversationId, out _);
        return Task.CompletedTask;
    }
}
