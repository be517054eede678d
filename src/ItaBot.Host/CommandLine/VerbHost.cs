using ItaBot.Channels.Line;
using ItaBot.Channels.Teams;
using ItaBot.Channels;
using ItaBot.Host.Settings;
using ItaBot.Host.Telemetry;
using ItaBot.Host.WebChat;

namespace ItaBot.Host.CommandLine;

/// <summary>The services and settings that a verb works with: the same as the server's, without the server.</summary>
internal sealed class VerbHost : IDisposable
{
    private readonly IHost _host;

    private VerbHost(IHost host) => _host = host;

    /// <summary>What was registered.</summary>
    public IServiceProvider Services => _host.Services;

    /// <summary>Makes the services ready.</summary>
    /// <param name="withSamples">Whether an empty database gets the sample agencies.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<VerbHost> OpenAsync(bool withSamples, CancellationToken cancellationToken) =>
        OpenAsync(NewBuilder(), withSamples, cancellationToken);

    /// <summary>Makes the services ready, with the channels that are switched on; nothing runs by itself.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<VerbHost> OpenWithChannelsAsync(CancellationToken cancellationToken)
    {
        var builder = NewBuilder();
        AddChannels(builder);
        return OpenAsync(builder, withSamples: true, cancellationToken);
    }

    /// <summary>The services and the settings of the server, of which nothing is checked or made ready yet.</summary>
    /// <param name="add">Adds what the verb needs besides.</param>
    public static VerbHost OpenUnprepared(Action<IServiceCollection> add)
    {
        var builder = NewBuilder();
        builder.AddItaBot();
        builder.AddTelemetry();
        builder.AddWebChatSettings();
        AddChannels(builder);
        // What would be logged is what the verb says.
        builder.Logging.ClearProviders();
        add(builder.Services);
        return new VerbHost(builder.Build());
    }

    private static async Task<VerbHost> OpenAsync(HostApplicationBuilder builder, bool withSamples, CancellationToken cancellationToken)
    {
        builder.AddItaBot();
        var verb = new VerbHost(builder.Build());
        await verb.Services.PrepareAsync(withSamples, cancellationToken);
        return verb;
    }

    /// <summary>The settings alone, for a verb that needs nothing else ready.</summary>
    public static IConfiguration ReadSettings() => NewBuilder().Configuration;

    public void Dispose() => _host.Dispose();

    private static void AddChannels(HostApplicationBuilder builder)
    {
        builder.AddChannels();
        // Officers who are in both are told in Teams first: what LINE pushes is counted.
        builder.AddTeams();
        builder.AddLine();
    }

    private static HostApplicationBuilder NewBuilder() => Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
    {
        ContentRootPath = AppContext.BaseDirectory,
        EnvironmentName = HostEnvironment.Name,
    });
}
