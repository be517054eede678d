using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Lanes;

/// <summary>
/// Does steps for keys: those of one key one after the other, different keys side by side. Holds nothing for keys with
/// nothing to do.
/// </summary>
internal sealed partial class LaneSet : IDisposable
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _resting = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _room;
    private readonly Func<string, CancellationToken, Task<TimeSpan?>> _step;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;

    /// <param name="step">
    /// Does the next thing for a key and tells how long to wait before the one after that; null where nothing is left.
    /// </param>
    /// <param name="width">How many steps may run at the same time.</param>
    /// <param name="clock">The time.</param>
    /// <param name="logger">Is told when a step throws; the step is done again after a while.</param>
    public LaneSet(Func<string, CancellationToken, Task<TimeSpan?>> step, int width, TimeProvider clock, ILogger logger)
    {
        (_step, _clock, _logger) = (step, clock, logger);
        _room = new SemaphoreSlim(width, width);
    }

    /// <summary>For how many keys there is something to do.</summary>
    public int Count
    {
        get
        {
            lock (_lanes)
            {
                return _lanes.Count;
            }
        }
    }

    /// <summary>There is something to do for a key. Returns at once.</summary>
    public void Wake(string key)
    {
        lock (_lanes)
        {
            if (_lanes.TryGetValue(key, out var busy))
            {
                busy.Wake();
            }
            else if (!_resting.IsCancellationRequested)
            {
                var lane = new Lane();
                _lanes.Add(key, lane);
                // A lane outlives the request that woke it, and is no part of its trace.
                using (ExecutionContext.SuppressFlow())
                {
                    lane.Work = Task.Run(() => WorkAsync(key, lane), CancellationToken.None);
                }
            }
        }
    }

    /// <summary>
    /// Takes no new keys, does what can be done without waiting and returns then. What is left when the token is cancelled
    /// is broken off.
    /// </summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        Task[] work;
        lock (_lanes)
        {
            _resting.Cancel();
            work = [.. _lanes.Values.Select(l => l.Work)];
        }

        await using var giveUp = cancellationToken.Register(_stopping.Cancel);
        await Task.WhenAll(work);
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _resting.Dispose();
        _room.Dispose();
    }

    private async Task WorkAsync(string key, Lane lane)
    {
        try
        {
            do
            {
                while (await StepAsync(key, lane) is { } pause)
                {
                    await RestAsync(lane, pause);
                }
            }
            while (!IsDone(key, lane));
        }
        catch (OperationCanceledException)
        {
            // What waits is stored; it goes on at the next start.
            Remove(key);
        }
    }

    private async Task<TimeSpan?> StepAsync(string key, Lane lane)
    {
        await _room.WaitAsync(_stopping.Token);
        try
        {
            lock (_lanes)
            {
                // The step sees all that has come so far.
                lane.IsWoken = false;
            }

            return await _step(key, _stopping.Token);
        }
        catch (Exception e) when (!_stopping.IsCancellationRequested)
        {
            LogFailed(key, e);
            return AfterFailure;
        }
        finally
        {
            _room.Release();
        }
    }

    private async Task RestAsync(Lane lane, TimeSpan pause)
    {
        if (pause <= TimeSpan.Zero)
        {
            return;
        }

        using var rested = CancellationTokenSource.CreateLinkedTokenSource(_resting.Token);
        Task woken;
        lock (_lanes)
        {
            woken = lane.IsWoken ? Task.CompletedTask : lane.Wait();
        }

        var elapsed = Task.Delay(pause, _clock, rested.Token);
        await await Task.WhenAny(elapsed, woken);
        await rested.CancelAsync();
    }

    private bool IsDone(string key, Lane lane)
    {
        lock (_lanes)
        {
            return !lane.IsWoken && _lanes.Remove(key);
        }
    }

    private void Remove(string key)
    {
        lock (_lanes)
        {
            _lanes.Remove(key);
        }
    }

    [LoggerMessage(LogLevel.Error, "A step for {Key} failed; it is tried again.")]
    private partial void LogFailed(string key, Exception exception);
}
