namespace ItaBot.Fakes;

/// <summary>What happened, in order; for many writers and readers at once.</summary>
public sealed class Journal<T>
{
    private readonly Lock _gate = new();
    private readonly List<T> _entries = [];
    private readonly List<Waiter> _waiters = [];
    private Action<T> _followers = _ => { };

    /// <summary>How much has happened.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>A copy of what has happened so far.</summary>
    public IReadOnlyList<T> ToList()
    {
        lock (_gate)
        {
            return [.. _entries];
        }
    }

    /// <summary>Waits until what has happened is as wanted; the test runs under a lock, so it must be quick.</summary>
    /// <param name="isThere">Whether it is as wanted.</param>
    /// <param name="bound">How long to wait at most, on the real clock.</param>
    /// <returns>A copy of what has happened by then.</returns>
    /// <exception cref="TimeoutException">It did not come.</exception>
    public async Task<IReadOnlyList<T>> WaitForAsync(Func<IReadOnlyList<T>, bool> isThere, TimeSpan bound)
    {
        var waiter = new Waiter(isThere);
        lock (_gate)
        {
            _waiters.Add(waiter);
            waiter.Look(_entries);
        }

        try
        {
            return await waiter.Seen.WaitAsync(bound);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"What was waited for did not come; there are {Count} entries of {typeof(T).Name}.");
        }
        finally
        {
            lock (_gate)
            {
                _waiters.Remove(waiter);
            }
        }
    }

    /// <summary>Waits until that many things have happened.</summary>
    /// <exception cref="TimeoutException">They did not.</exception>
    public Task<IReadOnlyList<T>> WaitForCountAsync(int count, TimeSpan bound) => WaitForAsync(entries => entries.Count >= count, bound);

    /// <summary>Has somebody told of what happens from now on, in order; that runs under a lock, so it must be quick.</summary>
    public void Follow(Action<T> follower)
    {
        lock (_gate)
        {
            _followers += follower;
        }
    }

    /// <summary>Adds what has just happened.</summary>
    public void Add(T entry)
    {
        lock (_gate)
        {
            _entries.Add(entry);
            _followers(entry);
            foreach (var waiter in _waiters)
            {
                waiter.Look(_entries);
            }
        }
    }

    private sealed class Waiter(Func<IReadOnlyList<T>, bool> isThere)
    {
        private readonly TaskCompletionSource<IReadOnlyList<T>> _seen = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<IReadOnlyList<T>> Seen => _seen.Task;

        public void Look(List<T> entries)
        {
            if (!_seen.Task.IsCompleted && isThere(entries))
            {
                _seen.SetResult([.. entries]);
            }
        }
    }
}
