using ItaBot.Channels.Teams.Api;
using ItaBot.Channels.Teams.Api.Tokens;
using ItaBot.Channels.Teams.Probing;
using ItaBot.Channels.Teams.Sending;
using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams;

/// <summary>The way out to Teams.</summary>
internal static class TeamsApiServices
{
    /// <summary>
    /// Adds the client of the Connector, what sends messages and what looks whether it could. It takes <see cref="TeamsOptions"/>, the configuration,
    /// the host's environment, a clock and <see cref="ItaBot.Channels.References.IReferenceStore"/> from the services.
    /// </summary>
    public static IServiceCollection AddTeamsApi(this IServiceCollection services)
    {
        services.TryAddSingleton<ServiceHosts>();
        services.AddSingleton<TokenConnection>();
        services.AddSingleton<ITokenSource>(TokenSourceOf);
        services.AddSingleton<BotToken>();
        services.AddSingleton(s => new TeamsProbe(s.GetRequiredService<BotToken>(), s.GetRequiredService<IOptions<TeamsOptions>>()));
        services.AddSingleton<ConnectorConnection>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<SendPace>();
        services.AddSingleton<TeamsRefusals>();
        services.AddSingleton<TeamsSender>();
        services.AddSingleton<TeamsTyping>();
        return services;
    }

    private static ITokenSource TokenSourceOf(IServiceProvider services) =>
        services.GetRequiredService<IOptions<TeamsOptions>>().Value.RegisteredAs == AppType.UserAssignedMsi
            ? ActivatorUtilities.CreateInstance<ManagedIdentity>(services)
            : ActivatorUtilities.CreateInstance<ClientCredentials>(services);
}
