using ItaBot.Channels.Line;
using ItaBot.Channels.Line.Probing;
using ItaBot.FakeLine;
using ItaBot.Fakes.Faults;
using ItaBot.Host.Feedback;
using ItaBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.Host.Tests.Feedback;

public sealed class StartLinkFinderTests : IAsyncLifetime
{
    private const string Agency = "klong-mueang";

    // Far beyond what anything here takes: it ends a test that hangs.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero));
    private FakeLineServer _line = null!;
    private ServiceProvider? _services;

    public async Task InitializeAsync() => _line = await FakeLineServer.StartAsync(new FakeLineOptions { Clock = _clock });

    public async Task DisposeAsync()
    {
        await (_services?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _line.DisposeAsync();
    }

    [Fact]
    public async Task LINE_is_asked_once_for_all_chats()
    {
        var finder = NewFinder();

        var first = await ListAsync(finder);
        var second = await ListAsync(finder);

        Assert.Equal(StartLinks.LineOf("@123fake"), Assert.Single(first).AbsoluteUri);
        Assert.Equal(first, second);
        Assert.Single(_line.Requests.ToList(), r => r.Path == LinePaths.Info);
    }

    [Fact]
    public async Task Who_could_not_be_told_once_is_asked_for_again()
    {
        var finder = NewFinder();
        _line.Faults.Next(LinePaths.Info, new Fault.Answer(500, "Internal Server Error"));

        Assert.Empty(await ListAsync(finder));
        Assert.Single(await ListAsync(finder));
    }

    [Fact]
    public async Task A_chat_goes_on_without_a_link_where_LINE_takes_too_long()
    {
        var finder = NewFinder();
        _line.Faults.Next(LinePaths.Info, new Fault.Hang(IsProcessed: false));

        var listing = ListAsync(finder);
        await _line.Requests.WaitForCountAsync(2, Bound);
        Assert.False(listing.IsCompleted);
        _clock.Advance(StartLinkFinder.ChatPatience);

        Assert.Empty(await listing.WaitAsync(Bound));
        Assert.Single(await ListAsync(finder));
    }

    [Fact]
    public async Task A_chat_that_is_stopped_meanwhile_is_not_answered()
    {
        var finder = NewFinder();
        _line.Faults.Next(LinePaths.Info, new Fault.Hang(IsProcessed: false));
        using var stopping = new CancellationTokenSource();

        var listing = finder.ListAsync(Agency, stopping.Token);
        await _line.Requests.WaitForCountAsync(2, Bound);
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listing.WaitAsync(Bound));
    }

    [Fact]
    public async Task A_page_that_others_reach_is_the_link_where_the_agency_has_no_account()
    {
        var finder = NewFinder(new() { ["Line:Channels:main:Agency"] = "dan", ["Urls"] = "https://bot.example:8443", ["WebChat:Enabled"] = "true" });

        Assert.Equal(StartLinks.WebOf(new Uri("https://bot.example:8443"), Agency), Assert.Single(await ListAsync(finder)).AbsoluteUri);
        Assert.Empty(_line.Requests.ToList());
    }

    private static Task<IReadOnlyList<Uri>> ListAsync(StartLinkFinder finder) => finder.ListAsync(Agency, CancellationToken.None);

    private StartLinkFinder NewFinder(Dictionary<string, string?>? but = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Line:ApiBaseUrl"] = _line.Url.ToString(),
                ["Line:Channels:main:Agency"] = Agency,
                ["Line:Channels:main:ChannelSecret"] = _line.Channel.Secret,
                ["Line:Channels:main:ChannelId"] = _line.Channel.Id,
            })
            .AddInMemoryCollection(but ?? [])
            .Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(_clock)
            .AddLineProbe(configuration)
            .BuildServiceProvider();
        return new(new(_services.GetRequiredService<LineProbe>), configuration, _clock);
    }
}
