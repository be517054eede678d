using System.Collections.Concurrent;
using System.Net;
using ItaBot.FakeAzure.OpenId;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.FakeAzure;

/// <summary>
/// Plays Azure on this machine: the keys with which Azure Bot Service and the emulator sign, and whatever else is added.
/// </summary>
public sealed class FakeAzureServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<IAzureService> _services = new();

    private FakeAzureServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
        });
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        _app = builder.Build();
        _app.Run(HandleAsync);
        Add(OpenId);
        Add(EmulatorOpenId);
    }

    /// <summary>Where it listens.</summary>
    public Uri Url => new(_app.Urls.First());

    /// <summary>The keys of Azure Bot Service.</summary>
    public FakeOpenId OpenId { get; } = new("/v1/.well-known");

    /// <summary>The keys of the emulator's tokens.</summary>
    public FakeOpenId EmulatorOpenId { get; } = new("/botframework.com/v2.0/.well-known");

    /// <summary>What <c>ToBotFromChannelOpenIdMetadataUrl</c> is set to.</summary>
    public Uri MetadataUrl => new(Url, OpenId.MetadataPath);

    /// <summary>What <c>ToBotFromEmulatorOpenIdMetadataUrl</c> is set to.</summary>
    public Uri EmulatorMetadataUrl => new(Url, EmulatorOpenId.MetadataPath);

    /// <summary>Starts a server on a free port.</summary>
    public static async Task<FakeAzureServer> StartAsync(params IAzureService[] services)
    {
        var server = new FakeAzureServer();
        Array.ForEach(services, server.Add);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Adds a part, which is asked after those that are there.</summary>
    public void Add(IAzureService service) => _services.Enqueue(service);

    /// <summary>Stops it; requests that hang are cut.</summary>
    public async ValueTask DisposeAsync()
    {
        OpenId.Release();
        EmulatorOpenId.Release();
        await _app.StopAsync();
        await _app.DisposeAsync();
        OpenId.Dispose();
        EmulatorOpenId.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        foreach (var service in _services)
        {
            if (await service.TryAnswerAsync(context))
            {
                return;
            }
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
