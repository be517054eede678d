using ItaBot.Channels.Line.Api;
using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Linking;
using ItaBot.FakeLine;
using ItaBot.Fakes;
using ItaBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>ItaBot's way out, and LINE at the other end, on one clock.</summary>
internal sealed class LineWorld : IAsyncDisposable
{
    /// <summary>The channel with a fixed token.</summary>
    public const string Fixed = "fixed";

    /// <summary>The channel whose tokens are fetched.</summary>
    public const string Fetched = "fetched";

    /// <summary>The channel whose secret is being changed: LINE knows the next one only.</summary>
    public const string Rotating = "rotating";

    private readonly ServiceProvider _services;

    private LineWorld(FakeLineServer server, ManualClock clock, Uri? apiUrl)
    {
        Server = server;
        Clock = clock;
        var settings = new Dictionary<string, string?>
        {
            ["Line:ApiBaseUrl"] = (apiUrl ?? server.Url).AbsoluteUri,
            [$"Line:Channels:{Fixed}:Agency"] = "klong-mueang",
            [$"Line:Channels:{Fixed}:ChannelSecret"] = server.Channel.Secret,
            [$"Line:Channels:{Fixed}:ChannelAccessToken"] = server.Channel.AccessToken,
            [$"Line:Channels:{Fetched}:Agency"] = "klong-mueang",
            [$"Line:Channels:{Fetched}:ChannelSecret"] = server.Channel.Secret,
            [$"Line:Channels:{Fetched}:ChannelId"] = server.Channel.Id,
            [$"Line:Channels:{Rotating}:Agency"] = "klong-mueang",
            [$"Line:Channels:{Rotating}:ChannelSecret"] = "the-secret-before",
            [$"Line:Channels:{Rotating}:NextChannelSecret"] = server.Channel.Secret,
            [$"Line:Channels:{Rotating}:ChannelId"] = server.Channel.Id,
        };
        _services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log))
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<ILinkStore>(Links)
            .AddLineApi(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
    }

    public FakeLineServer Server { get; }

    public ManualClock Clock { get; }

    public KeptLog Log { get; } = new();

    public SetLinks Links { get; } = new();

    public LineClient Client => _services.GetRequiredService<LineClient>();

    public LineTokens Tokens => _services.GetRequiredService<LineTokens>();

    /// <summary>What the channel with a fixed token asks of LINE.</summary>
    public LineCalls Calls => ActivatorUtilities.CreateInstance<LineCalls>(_services, Fixed);

    public LineSender Sender => _services.GetRequiredService<LineSender>();

    public LineQuota Quota => _services.GetRequiredService<LineQuota>();

    public static async Task<LineWorld> StartAsync(Uri? apiUrl = null)
    {
        var clock = new ManualClock(Some.Now);
        return new LineWorld(await FakeLineServer.StartAsync(new FakeLineOptions { Clock = clock }), clock, apiUrl);
    }

    /// <summary>Waits until the server has got a request, and lets the caller's patience run out.</summary>
    public async Task RunOutAsync(int requests)
    {
        await Server.Requests.WaitForCountAsync(requests, Some.Bound);
        Clock.Advance(LineConnection.CallTimeout);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Server.DisposeAsync();
    }
}
