using System.Collections.Concurrent;
using ItaBot.Channels.References;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>Keeps which conversations were marked dead.</summary>
internal sealed class DeadList : IReferenceStore
{
    public ConcurrentQueue<string> Marked { get; } = new();

    public Task MarkDeadAsync(string conversationId, CancellationToken cancellationToken)
    {
        Marked.Enqueue(conversationId);
        return Task.CompletedTask;
    }

    public Task<ConversationReference?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyDictionary<Guid, ConversationReference>> FindPersonalAsync(
        IReadOnlyCollection<Guid> directoryIds, CancellationToken cancellationToken) => throw new NotSupportedException();
}
