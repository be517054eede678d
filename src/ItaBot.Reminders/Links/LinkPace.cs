using System.Collections.Concurrent;

namespace ItaBot.Reminders.Links;

/// <summary>Lets one request at a time go to a host, with a pause between, and to a few hosts at once. One for a program.</summary>
public sealed class LinkPace : IDisposable
{
    private readonly ConcurrentDictionary<string, Lane> _lanes = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _hosts;
    private readonly TimeSpan _pause;
    private readonly TimeProvider _clock;

    /// <param name="options">How long the pause is, and how many hosts are asked at once.</param>
    /// <param name="clock">The clock of the pause.</param>
    public LinkPace(LinkOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_pause, _clock, _hosts) = (options.PauseBetweenRequests, clock, new(options.HostsAtOnce));
    }

    /// <summary>Waits for a host's turn; disposing of what it gives ends the turn.</summary>
    /// <exception cref="OperationCanceledException">It was stopped while it waited.</exception>
    public async Task<IDisposable> EnterAsync(string host, CancellationToken cancellationToken)
    {
        var lane = _lanes.GetOrAdd(host, _ => new Lane());
        await lane.Turn.WaitAsync(cancellationToken);
        try
        {
            if (lane.FreeAt - _clock.GetUtcNow() is { } wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, _clock, cancellationToken);
            }

            // Last, so that no host waits for another's pause.
            await _hosts.WaitAsync(cancellationToken);
            return new Turn(this, lane);
        }
        catch
        {
            lane.Turn.Release();
            throw;
        }
    }

    /// <summary>Frees what it waits with.</summary>
    public void Dispose() => _hosts.Dispose();

    private sealed class Lane
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public DateTimeOffset? FreeAt { get; set; }
    }

    private sealed class Turn(LinkPace pace, Lane lane) : IDisposable
    {
        private bool _ended;

        public void Dispose()
        {
            if (!_ended)
            {
                _ended = true;
                lane.FreeAt = pace._clock.GetUtcNow() + pace._pause;
                pace._hosts.Release();
                lane.Turn.Release();
            }
        }
    }
}
