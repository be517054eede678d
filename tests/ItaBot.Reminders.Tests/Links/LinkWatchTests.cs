using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Links.Watching;
using ItaBot.Reminders.Tests.Support;
using ItaBot.Testing;

namespace ItaBot.Reminders.Tests.Links;

public sealed class LinkWatchTests : IAsyncLifetime
{
    private readonly Site _site = new();
    private readonly KeptLinks _links = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Links_are_held_against_the_year_that_their_item_must_cover()
    {
        _site.Html("/this-year", "<h1>แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2569</h1>");
        _site.Html("/last-year", "<h1>แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2568</h1>");
        var (own, previous) = (ItemThatCovers(2569), ItemThatCovers(2568));
        _links.Add("dan", own, _site.Http("/last-year"));
        _links.Add("dan", previous, _site.Http("/last-year"));
        _links.Add("klong-mueang", own, _site.Http("/this-year"));

        var round = await LookAsync();

        Assert.Equal(LinkState.Stale, _links.Of("dan", own)!.Verdict.State);
        Assert.Equal([2568], _links.Of("dan", own)!.FiscalYears);
        Assert.Equal(LinkState.Good, _links.Of("dan", previous)!.Verdict.State);
        Assert.Equal(LinkState.Good, _links.Of("klong-mueang", own)!.Verdict.State);
        Assert.Equal((2, 1, 0), (round.Count(LinkState.Good), round.Count(LinkState.Stale), round.NotReached));
    }

    [Fact]
    public async Task A_link_of_several_items_is_looked_at_once_and_noted_for_each()
    {
        _site.Html("/plan", "<h1>แผน</h1>");
        _links.Add("dan", "o2", _site.Http("/plan"));
        _links.Add("dan", "o13", _site.Http("/plan"));
        _links.Add("klong-mueang", "o13", _site.Http("/plan"));

        var round = await LookAsync();

        Assert.Single(_site.Asked, a => a == "GET /plan");
        Assert.Equal(3, _links.Noted.Count);
        Assert.Equal(["dan o2", "dan o13", "klong-mueang o13"], round.Links.Select(l => $"{l.AgencyId} {l.Disclosure.Item}"));
    }

    [Fact]
    public async Task A_link_is_bad_only_when_it_fails_again_six_hours_later()
    {
        _links.Add("dan", "o13", _site.Http("/gone"));

        var first = Assert.Single((await LookAsync()).Links);
        _site.Clock.Advance(TimeSpan.FromHours(6));
        var second = Assert.Single((await LookAsync()).Links);

        Assert.Equal(LinkState.Doubtful, first.Verdict.State);
        Assert.Equal(LinkState.Bad, second.Verdict.State);
        Assert.Equal((nameof(BadLink.HttpStatus), 404), (_links.Of("dan", "o13")!.Reason, _links.Of("dan", "o13")!.Status));
    }

    [Fact]
    public async Task The_links_of_one_agency_can_be_looked_at_alone()
    {
        _links.Add("dan", "o13", _site.Http("/a"));
        _links.Add("klong-mueang", "o13", _site.Http("/b"));

        var round = await LookAsync("dan");

        Assert.Equal("dan", Assert.Single(round.Links).AgencyId);
        Assert.Null(_links.Of("klong-mueang", "o13"));
        Assert.DoesNotContain(_site.Asked, a => a.EndsWith("/b", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_found_is_noted_before_the_others_are_known()
    {
        var arrived = new TaskCompletionSource();
        _site.Html("/quick", "<h1>แผน</h1>");
        _site.On("/slow", async context =>
        {
            arrived.TrySetResult();
            await Site.UntilGivenUp(context);
        });
        _links.Add("dan", "o1", _site.Http("/quick"));
        _links.Add("dan", "o2", _site.Http("/slow"));
        using var stop = new CancellationTokenSource();

        var looking = LookAsync(null, stop.Token);
        await Soon.Ends(arrived.Task);
        await Soon.Holds(() => _links.Noted.Count == 1);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Soon.Of(looking));
        Assert.Equal(LinkState.Good, _links.Of("dan", "o1")!.Verdict.State);
    }

    [Fact]
    public async Task Of_what_was_not_reached_in_time_nothing_is_noted()
    {
        var arrived = new TaskCompletionSource();
        _site.On("/slow", async context =>
        {
            arrived.TrySetResult();
            await Site.UntilGivenUp(context);
        });
        _site.Options.LongestRun = TimeSpan.FromSeconds(10);
        _links.Add("dan", "o1", _site.Http("/slow"));
        _links.Add("dan", "o2", _site.Http("/next"));

        var looking = LookAsync();
        await Soon.Ends(arrived.Task);
        _site.Clock.Advance(TimeSpan.FromSeconds(10));
        var round = await Soon.Of(looking);

        Assert.Equal(2, round.NotReached);
        Assert.Empty(_links.Noted);
    }

    private async Task<LinkRound> LookAsync(string? agencyId = null, CancellationToken cancellationToken = default) => await Soon.Of(
        new LinkWatch(_links, new LinkRun(_site.Checker(), _site.Options, _site.Clock), new CoveredYears(Delivered.Common), _site.Clock)
            .LookAsync(agencyId, cancellationToken));

    private static string ItemThatCovers(int year) => Delivered.Common.Of(2569).First(p => p.Covers == year).Target!.Id;
}
