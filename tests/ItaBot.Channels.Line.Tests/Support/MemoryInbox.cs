using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>Keeps events in memory, and whom it was told to wake.</summary>
internal sealed class MemoryInbox : IInbox, ITurnSignal
{
    private readonly List<NewEvent> _events = [];

    /// <summary>The stored events, in their order.</summary>
    public IReadOnlyList<NewEvent> Events
    {
        get
        {
            lock (_events)
            {
                return [.. _events];
            }
        }
    }

    /// <summary>The conversations that were woken.</summary>
    public List<string> Woken { get; } = [];

    /// <summary>What storing throws; null lets it be.</summary>
    public Exception? Fails { get; set; }

    public Task<IReadOnlyList<string>> AddAsync(
        IReadOnlyList<NewEvent> events, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        if (Fails is not null)
        {
            throw Fails;
        }

        lock (_events)
        {
            var added = events.Where(e => !_events.Exists(k => (k.Channel, k.EventId) == (e.Channel, e.EventId)))
                .DistinctBy(e => e.EventId).ToList();
            _events.AddRange(added);
            return Task.FromResult<IReadOnlyList<string>>([.. added.Select(e => e.ConversationId)]);
        }
    }

    public void Wake(IEnumerable<string> conversationIds) => Woken.AddRange(conversationIds);

    public Task<IReadOnlyList<string>> ListWaitingAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<InboxEvent?> NextAsync(string conversationId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> CommitAsync(InboxEvent done, TurnOutput output, DateTimeOffset now, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task PostponeAsync(InboxEvent failed, string error, DateTimeOffset notBefore, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task GiveUpAsync(InboxEvent failed, string error, NewMessage? apology, DateTimeOffset now, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
