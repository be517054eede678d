using ItaBot.Channels.Teams.Authentication;
using ItaBot.Channels.Teams.Authentication.OpenId;
using ItaBot.Channels.Teams.Endpoint;
using ItaBot.Channels.Teams.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Teams;

/// <summary>The way in from Teams, up to <see cref="IActivityReceiver"/>, which is registered elsewhere.</summary>
internal static class TeamsInboundServices
{
    /// <summary>Adds the settings with their defaults and their check. It takes the host's environment from the services.</summary>
    public static IServiceCollection AddTeamsSettings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsValidator>();
        services.AddSingleton<IPostConfigureOptions<TeamsOptions>>(new TeamsDefaults(configuration));
        services.AddOptions<TeamsOptions>().Bind(configuration).ValidateOnStart();
        services.TryAddSingleton<ServiceHosts>();
        return services;
    }

    /// <summary>Adds what checks who calls.</summary>
    public static IServiceCollection AddTeamsAuthentication(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<OpenIdClient>().AddSingleton<OpenIdKeys>().AddSingleton<TokenAuthorities>();
        services.AddSingleton<TokenChecker>().AddSingleton<ActivityChecker>().AddSingleton<ActivityAuthenticator>();
        services.AddSingleton<MessagesEndpoint>();
        return services;
    }
}
