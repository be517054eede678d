using System.Collections.Concurrent;
using ItaBot.Channels.Teams.Sending;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>Keeps which conversations were marked dead.</summary>
internal sealed class DeadList : IDeadConversations
{
    public ConcurrentQueue<(string ConversationId, string Reason)> Marked { get; } = new();

    public Task MarkDeadAsync(string conversationId, string reason, CancellationToken cancellationToken)
    {
        Marked.Enqueue((conversationId, reason));
        return Task.CompletedTask;
    }
}
