namespace ItaBot.Channels.Inbox;

/// <summary>The turns that somebody waits for. Nothing is held for others.</summary>
public sealed class AwaitedTurns
{
    private readonly Dictionary<(string Channel, string EventId), Awaited> _awaited = [];

    /// <summary>For how many events somebody waits.</summary>
    internal int Count
    {
        get
        {
            lock (_awaited)
            {
                return _awaited.Count;
            }
        }
    }

    /// <summary>Somebody begins to wait, before the event is stored: whatever its turn tells from now on reaches them.</summary>
    /// <returns>The wait; disposing of it ends it.</returns>
    internal Waiter Join(NewEvent asked)
    {
        var key = (asked.Channel, asked.EventId);
        lock (_awaited)
        {
            if (!_awaited.TryGetValue(key, out var awaited))
            {
                _awaited.Add(key, awaited = new Awaited());
            }

            awaited.Waiters++;
            awaited.Storing++;
            return new(this, key, awaited);
        }
    }

    /// <summary>Tells whoever waits for an event what became of its turn.</summary>
    internal void Tell(InboxEvent done, AwaitedTurn outcome)
    {
        lock (_awaited)
        {
            if (_awaited.TryGetValue((done.Channel, done.EventId), out var awaited))
            {
                awaited.Outcome.TrySetResult(outcome);
            }
        }
    }

    /// <summary>Somebody's wait for an event.</summary>
    internal sealed class Waiter(AwaitedTurns all, (string Channel, string EventId) key, Awaited awaited) : IDisposable
    {
        private bool _isStored;

        /// <summary>What became of the turn.</summary>
        public Task<AwaitedTurn> Outcome => awaited.Outcome.Task;

        /// <summary>The event is in the inbox: as a new one that waits for its turn, or not.</summary>
        public void NoteStored(bool isNew)
        {
            lock (all._awaited)
            {
                EndStoring(isNew);
            }
        }

        public void Dispose()
        {
            lock (all._awaited)
            {
                if (!_isStored)
                {
                    EndStoring(isNew: false);
                }

                if (--awaited.Waiters == 0)
                {
                    all._awaited.Remove(key);
                }
            }
        }

        // The event of all who wait was new to one of them at most, and which one is known when the last has stored it.
        private void EndStoring(bool isNew)
        {
            _isStored = true;
            awaited.HasTurn |= isNew;
            if (--awaited.Storing == 0 && !awaited.HasTurn)
            {
                awaited.Outcome.TrySetResult(new AwaitedTurn.Known());
            }
        }
    }

    /// <summary>An event that somebody waits for.</summary>
    internal sealed class Awaited
    {
        // Continued elsewhere: the worker that tells must not find itself answering a request.
        public TaskCompletionSource<AwaitedTurn> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>How many wait for it.</summary>
        public int Waiters { get; set; }

        /// <summary>How many of them are still storing it.</summary>
        public int Storing { get; set; }

        /// <summary>Whether one of them found it new.</summary>
        public bool HasTurn { get; set; }
    }
}
