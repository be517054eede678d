namespace ItaBot.Conversations.Dialogs;

/// <summary>Lets the turns of one conversation run one after the other. Holds nothing for conversations at rest.</summary>
internal sealed class ConversationLocks
{
    private readonly Dictionary<string, Queue> _queues = new(StringComparer.Ordinal);

    /// <summary>Waits for the conversation's other turns. Disposing of the result lets the next one run.</summary>
    public async Task<IDisposable> EnterAsync(string conversationId, CancellationToken cancellationToken)
    {
        var queue = Join(conversationId);
        try
        {
            await queue.Turn.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Leave(conversationId, queue);
            throw;
        }

        return new Entered(this, conversationId, queue);
    }

    private Queue Join(string conversationId)
    {
        lock (_queues)
        {
            if (!_queues.TryGetValue(conversationId, out var queue))
            {
                _queues.Add(conversationId, queue = new Queue());
            }

            queue.Waiting++;
            return queue;
        }
    }

    private void Leave(string conversationId, Queue queue)
    {
        lock (_queues)
        {
            if (--queue.Waiting == 0)
            {
                _queues.Remove(conversationId);
                queue.Turn.Dispose();
            }
        }
    }

    private sealed class Queue
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Waiting { get; set; }
    }

    private sealed class Entered(ConversationLocks locks, string conversationId, Queue queue) : IDisposable
    {
        public void Dispose()
        {
            queue.Turn.Release();
            locks.Leave(conversationId, queue);
        }
    }
}
