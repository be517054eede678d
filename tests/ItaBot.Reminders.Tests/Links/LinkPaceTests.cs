using ItaBot.Reminders.Links;
using ItaBot.Testing;

namespace ItaBot.Reminders.Tests.Links;

public sealed class LinkPaceTests
{
    private readonly ManualClock _clock = new(Site.Now);

    [Fact]
    public async Task A_host_is_asked_one_after_the_other_with_a_pause_between()
    {
        using var pace = new LinkPace(new() { PauseBetweenRequests = TimeSpan.FromSeconds(2) }, _clock);
        var first = await pace.EnterAsync("a.go.th", CancellationToken.None);
        var second = pace.EnterAsync("A.go.th", CancellationToken.None);
        Assert.False(second.IsCompleted);

        first.Dispose();
        await Soon.Holds(() => _clock.Timers == 1);
        _clock.Advance(TimeSpan.FromSeconds(1.9));
        Assert.False(second.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(0.1));
        using var turn = await Soon.Of(second);
    }

    [Fact]
    public async Task Other_hosts_do_not_wait_for_a_pause_but_only_a_few_are_asked_at_once()
    {
        using var pace = new LinkPace(new() { HostsAtOnce = 2 }, _clock);
        using var first = await pace.EnterAsync("a.go.th", CancellationToken.None);
        var second = await pace.EnterAsync("b.go.th", CancellationToken.None);
        var third = pace.EnterAsync("c.go.th", CancellationToken.None);
        Assert.False(third.IsCompleted);

        second.Dispose();
        second.Dispose();

        using var turn = await Soon.Of(third);
        Assert.False(pace.EnterAsync("d.go.th", CancellationToken.None).IsCompleted);
    }

    [Fact]
    public async Task Who_stops_waiting_leaves_the_turn_to_the_next()
    {
        using var pace = new LinkPace(new() { PauseBetweenRequests = TimeSpan.Zero }, _clock);
        using var stop = new CancellationTokenSource();
        var first = await pace.EnterAsync("a.go.th", CancellationToken.None);
        var second = pace.EnterAsync("a.go.th", stop.Token);
        var third = pace.EnterAsync("a.go.th", CancellationToken.None);

        await stop.CancelAsync();
        first.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        using var turn = await Soon.Of(third);
    }
}
