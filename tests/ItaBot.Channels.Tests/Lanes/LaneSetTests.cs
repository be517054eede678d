using System.Collections.Concurrent;
using ItaBot.Channels.Lanes;
using ItaBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItaBot.Channels.Tests.Lanes;

public sealed class LaneSetTests : IDisposable
{
    private readonly ManualClock _clock = new(DateTimeOffset.UnixEpoch);
    private readonly ConcurrentQueue<string> _steps = new();
    private readonly CancellationTokenSource _end = new();
    private Func<string, Task<TimeSpan?>> _step = _ => Task.FromResult<TimeSpan?>(null);
    private LaneSet? _lanes;

    public void Dispose()
    {
        _lanes?.Dispose();
        _end.Dispose();
    }

    [Fact]
    public async Task A_key_is_worked_on_until_nothing_is_left()
    {
        var left = 3;
        _step = _ => Task.FromResult<TimeSpan?>(--left > 0 ? TimeSpan.Zero : null);
        var lanes = Start();

        lanes.Wake("a");

        await Soon.Holds(() => _steps.Count == 3);
        await Soon.Ends(lanes.DrainAsync(_end.Token));
        Assert.Equal(["a", "a", "a"], _steps);
    }

    [Fact]
    public async Task Steps_of_one_key_do_not_overlap_and_those_of_different_keys_do()
    {
        var running = new ConcurrentDictionary<string, int>();
        var most = 0;
        var together = new TaskCompletionSource();
        _step = async key =>
        {
            most = Math.Max(most, running.AddOrUpdate(key, 1, (_, n) => n + 1));
            if (running.Values.Count(n => n > 0) == 2)
            {
                together.TrySetResult();
            }

            await Soon.Ends(together.Task);
            running.AddOrUpdate(key, 0, (_, n) => n - 1);
            return null;
        };
        var lanes = Start();

        foreach (var key in new[] { "a", "a", "b", "a", "b" })
        {
            lanes.Wake(key);
        }

        await Soon.Ends(together.Task);
        await Soon.Ends(lanes.DrainAsync(_end.Token));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task What_comes_while_a_step_runs_is_not_missed()
    {
        var first = new TaskCompletionSource();
        _step = async _ =>
        {
            await Soon.Ends(first.Task);
            return null;
        };
        var lanes = Start();
        lanes.Wake("a");
        await Soon.Holds(() => _steps.Count == 1);

        lanes.Wake("a");
        first.SetResult();

        await Soon.Holds(() => _steps.Count == 2);
    }

    [Fact]
    public async Task A_pause_is_kept()
    {
        _step = _ => Task.FromResult<TimeSpan?>(_steps.Count == 1 ? TimeSpan.FromMinutes(1) : null);
        var lanes = Start();
        lanes.Wake("a");
        await Soon.Holds(() => _clock.Timers == 1);

        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Single(_steps);
        _clock.Advance(TimeSpan.FromSeconds(1));

        await Soon.Holds(() => _steps.Count == 2);
    }

    [Fact]
    public async Task Something_new_ends_a_pause()
    {
        _step = _ => Task.FromResult<TimeSpan?>(_steps.Count == 1 ? TimeSpan.FromMinutes(1) : null);
        var lanes = Start();
        lanes.Wake("a");
        await Soon.Holds(() => _clock.Timers == 1);

        lanes.Wake("a");

        await Soon.Holds(() => _steps.Count == 2);
    }

    [Fact]
    public async Task A_step_that_throws_is_done_again_after_a_while()
    {
        _step = _ => _steps.Count == 1 ? throw new InvalidOperationException("It breaks.") : Task.FromResult<TimeSpan?>(null);
        var lanes = Start();
        lanes.Wake("a");
        await Soon.Holds(() => _clock.Timers == 1);

        _clock.Advance(TimeSpan.FromMinutes(1));

        await Soon.Holds(() => _steps.Count == 2);
    }

    [Fact]
    public async Task Draining_does_what_needs_no_pause_and_leaves_what_does()
    {
        var began = new TaskCompletionSource();
        var left = 5;
        _step = async key =>
        {
            if (key == "later")
            {
                return TimeSpan.FromHours(1);
            }

            await Soon.Ends(began.Task);
            return --left > 0 ? TimeSpan.Zero : null;
        };
        var lanes = Start();
        lanes.Wake("later");
        lanes.Wake("now");
        await Soon.Holds(() => _steps.Count == 2 && _clock.Timers == 1);

        var drained = lanes.DrainAsync(_end.Token);
        began.SetResult();
        await Soon.Ends(drained);

        Assert.Equal(0, left);
        Assert.Single(_steps, "later");
    }

    [Fact]
    public async Task Draining_breaks_off_what_does_not_end_in_time()
    {
        var never = new TaskCompletionSource();
        _lanes = new LaneSet(
            async (_, stop) =>
            {
                _steps.Enqueue("a");
                await never.Task.WaitAsync(stop);
                return null;
            },
            4,
            _clock,
            NullLogger.Instance);
        _lanes.Wake("a");
        await Soon.Holds(() => _steps.Count == 1);

        var drained = _lanes.DrainAsync(_end.Token);
        await _end.CancelAsync();

        await Soon.Ends(drained);
    }

    private LaneSet Start() => _lanes = new LaneSet(
        (key, _) =>
        {
            _steps.Enqueue(key);
            return _step(key);
        },
        4,
        _clock,
        NullLogger.Instance);
}
