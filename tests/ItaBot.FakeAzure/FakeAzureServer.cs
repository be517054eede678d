using System.Net;
using ItaBot.FakeAzure.Connector;
using ItaBot.FakeAzure.OpenId;
using ItaBot.FakeAzure.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItaBot.FakeAzure;

/// <summary>
/// Plays Azure on this machine: the keys with which Azure Bot Service and the emulator sign, the endpoints that issue the
/// bot's own tokens, and the Connector.
/// </summary>
public sealed class FakeAzureServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly WebApplication _app;

    private FakeAzureServer(FakeAzureOptions options)
    {
        Clock = options.Clock;
        Tokens = new FakeTokens(options.App, options.Clock);
        Connector = new FakeConnector(Tokens, options.Clock, options.CheckCard, _stopping.Token);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        _app = builder.Build();
        _app.UseRouting();
        _app.MapOpenId(OpenId);
        _app.MapOpenId(EmulatorOpenId);
        _app.MapTokens(Tokens);
        _app.MapConnector(Connector, ServicePath);
    }

    /// <summary>Where it listens; <c>ToChannelFromBotLoginUrl</c> is set to it.</summary>
    public Uri Url => new(_app.Urls.First());

    /// <summary>The bot's app.</summary>
    public FakeApp App => Tokens.App;

    /// <summary>The clock that it plays by.</summary>
    public TimeProvider Clock { get; }

    /// <summary>The keys of Azure Bot Service.</summary>
    public FakeOpenId OpenId { get; } = new("/v1/.well-known");

    /// <summary>The keys of the emulator's tokens.</summary>
    public FakeOpenId EmulatorOpenId { get; } = new("/botframework.com/v2.0/.well-known");

    /// <summary>The endpoints that issue the bot's own tokens.</summary>
    public FakeTokens Tokens { get; }

    /// <summary>The Connector.</summary>
    public FakeConnector Connector { get; }

    /// <summary>What <c>ToBotFromChannelOpenIdMetadataUrl</c> is set to.</summary>
    public Uri MetadataUrl => new(Url, OpenId.MetadataPath);

    /// <summary>What <c>ToBotFromEmulatorOpenIdMetadataUrl</c> is set to.</summary>
    public Uri EmulatorMetadataUrl => new(Url, EmulatorOpenId.MetadataPath);

    /// <summary>Where the Connector is, as activities name it: with a region and a tenant, and a slash at the end.</summary>
    public string ServiceUrl => new Uri(Url, $"{ServicePath}/").AbsoluteUri;

    private string ServicePath => $"/th/{App.Tenant}";

    /// <summary>Starts a server on a free port.</summary>
    public static async Task<FakeAzureServer> StartAsync(FakeAzureOptions? options = null)
    {
        var server = new FakeAzureServer(options ?? new FakeAzureOptions());
        await server._app.StartAsync();
        return server;
    }

    /// <summary>The token that Azure Bot Service sends with an activity of a service.</summary>
    /// <param name="serviceUrl">The service; the Connector here where none is named.</param>
    public TokenMaker TokenFor(string? serviceUrl = null) => new()
    {
        Key = OpenId.Key,
        Now = Clock.GetUtcNow(),
        Audience = App.Id,
        ServiceUrl = serviceUrl ?? ServiceUrl,
    };

    /// <summary>Stops it; requests that hang are cut.</summary>
    public async ValueTask DisposeAsync()
    {
        OpenId.Release();
        EmulatorOpenId.Release();
        await _stopping.CancelAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
        OpenId.Dispose();
        EmulatorOpenId.Dispose();
        _stopping.Dispose();
    }
}
