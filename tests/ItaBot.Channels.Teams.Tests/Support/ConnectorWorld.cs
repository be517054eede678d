using System.Text.Json;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.References;
using ItaBot.Channels.Teams.Api;
using ItaBot.Channels.Teams.Api.Tokens;
using ItaBot.Channels.Teams.Sending;
using ItaBot.Channels.Teams.Settings;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeAzure.Tokens;
using ItaBot.Fakes;
using ItaBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>ItaBot's way out, and the token endpoints and the Connector at the other end, on one clock.</summary>
internal sealed class ConnectorWorld : IAsyncDisposable
{
    private ServiceProvider _services = null!;

    private ConnectorWorld()
    {
    }

    public ManualClock Clock { get; } = new(SomeActivity.Now);

    public KeptLog Log { get; } = new();

    public DeadList Dead { get; } = new();

    /// <summary>Finds what is wrong with a card.</summary>
    public Func<JsonElement, IEnumerable<string>> CheckCard { get; set; } = _ => [];

    public FakeAzureServer Azure { get; private set; } = null!;

    public FakeTokens Tokens => Azure.Tokens;

    public FakeConnector Connector => Azure.Connector;

    public Uri Url => Azure.Url;

    public string ServiceUrl => Azure.ServiceUrl;

    public TeamsAddress Address => new() { ServiceUrl = ServiceUrl, ConversationId = SomeActivity.Conversation };

    public ConnectorClient Client => _services.GetRequiredService<ConnectorClient>();

    public BotToken Token => _services.GetRequiredService<BotToken>();

    public TeamsSender Sender => _services.GetRequiredService<TeamsSender>();

    public TeamsTyping Typing => _services.GetRequiredService<TeamsTyping>();

    public SendPace Pace => _services.GetRequiredService<SendPace>();

    public static async Task<ConnectorWorld> StartAsync(
        Action<TeamsOptions, ConnectorWorld>? configure = null,
        Func<ConnectorWorld, Dictionary<string, string?>>? settings = null,
        string environment = "Development",
        FakeApp? app = null)
    {
        var world = new ConnectorWorld();
        world.Azure = await FakeAzureServer.StartAsync(
            new FakeAzureOptions { App = app ?? new FakeApp(), Clock = world.Clock, CheckCard = card => world.CheckCard(card) });
        world._services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(world.Log))
            .AddSingleton<TimeProvider>(world.Clock)
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = environment })
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings?.Invoke(world)).Build())
            .AddSingleton<IReferenceStore>(world.Dead)
            .Configure<TeamsOptions>(options =>
            {
                options.MicrosoftAppId = world.Tokens.App.Id;
                options.MicrosoftAppPassword = world.Tokens.App.Secret;
                options.MicrosoftAppTenantId = world.Tokens.App.Tenant;
                options.ToChannelFromBotLoginUrl = world.Url.AbsoluteUri;
                configure?.Invoke(options, world);
            })
            .AddSingleton<IPostConfigureOptions<TeamsOptions>, TeamsDefaults>()
            .AddTeamsApi()
            .BuildServiceProvider();
        return world;
    }

    public Task<Delivery> SendAsync(OutboxMessage message) => Sender.SendAsync(message, CancellationToken.None);

    public Task<Delivery> SendAsync(TeamsAddress? address = null) => SendAsync(SomeActivity.Message(address ?? Address));

    /// <summary>Tries a message until it is settled, noting what the outbox notes.</summary>
    public async Task<Delivery> SettleAsync(OutboxMessage message)
    {
        while (true)
        {
            var triedAt = Clock.GetUtcNow();
            var delivery = await SendAsync(message);
            if (delivery is not Delivery.Later later)
            {
                return delivery;
            }

            message = message.After(later, triedAt);
            Clock.Advance(later.After);
        }
    }

    /// <summary>Waits until the Connector has got a request, and lets the caller's patience run out.</summary>
    public async Task RunOutAsync(int requests)
    {
        await Connector.Requests.WaitForCountAsync(requests, SomeActivity.Bound);
        Clock.Advance(ConnectorConnection.CallTimeout);
    }

    /// <summary>Whether a log line holds what somebody wrote or a secret.</summary>
    public bool LogsWhatItMustNot() => Log.Lines.Any(l =>
        l.Text.Contains(SomeActivity.Words, StringComparison.Ordinal)
        || l.Text.Contains(Tokens.App.Secret, StringComparison.Ordinal)
        || l.Text.Contains("bot-token-", StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Azure.DisposeAsync();
    }
}
