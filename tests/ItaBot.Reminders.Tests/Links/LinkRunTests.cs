using ItaBot.Reminders.Links;
using ItaBot.Testing;

namespace ItaBot.Reminders.Tests.Links;

public sealed class LinkRunTests : IAsyncLifetime
{
    private readonly Site _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Each_address_is_looked_at_once()
    {
        _site.Html("/plan", "<h1>แผน 2568</h1>");

        var links = await Soon.Of(RunAsync([_site.Http("/plan"), _site.Http("/gone"), _site.Http("/plan"), "nonsense"]));

        Assert.Equal(3, links.Count);
        Assert.IsType<LinkResult.Good>(links[_site.Http("/plan")]);
        Assert.IsType<LinkResult.Bad>(links[_site.Http("/gone")]);
        Assert.IsType<LinkResult.Refused>(links["nonsense"]);
        Assert.Equal(2, _site.Asked.Count(a => a.EndsWith("/plan", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_not_reached_in_time_is_said()
    {
        var arrived = new TaskCompletionSource();
        _site.On("/slow", async context =>
        {
            arrived.TrySetResult();
            await Site.UntilGivenUp(context);
        });
        _site.Options.LongestRun = TimeSpan.FromSeconds(10);

        var run = RunAsync([_site.Http("/slow"), _site.Http("/next"), _site.Http("/", "b.go.th")]);
        await Soon.Ends(arrived.Task);
        await Soon.Holds(() => _site.Asked.Any(a => a.EndsWith(" /", StringComparison.Ordinal)));
        _site.Clock.Advance(TimeSpan.FromSeconds(10));
        var links = await Soon.Of(run);

        Assert.Equal(UncertainLink.NotReached, Assert.IsType<LinkResult.CannotTell>(links[_site.Http("/slow")]).Reason);
        Assert.Equal(UncertainLink.NotReached, Assert.IsType<LinkResult.CannotTell>(links[_site.Http("/next")]).Reason);
        Assert.Contains(_site.Http("/", "b.go.th"), links.Keys);
    }

    [Fact]
    public async Task Who_stops_a_run_gets_no_results_that_nobody_found()
    {
        var arrived = new TaskCompletionSource();
        _site.On("/slow", async context =>
        {
            arrived.TrySetResult();
            await Site.UntilGivenUp(context);
        });
        using var stop = new CancellationTokenSource();

        var run = RunAsync([_site.Http("/slow"), _site.Http("/next")], stop.Token);
        await Soon.Ends(arrived.Task);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Soon.Of(run));
    }

    private async Task<Dictionary<string, LinkResult>> RunAsync(string[] addresses, CancellationToken cancellationToken = default)
    {
        var results = new Dictionary<string, LinkResult>();
        await foreach (var link in new LinkRun(_site.Checker(), _site.Options, _site.Clock).CheckAsync(addresses, cancellationToken))
        {
            results.Add(link.Address, link.Result);
        }

        return results;
    }
}
