using ItaBot.Channels.Reaching;
using ItaBot.Channels.Teams.Endpoint;
using ItaBot.Channels.Teams.Reaching;
using ItaBot.Channels.Teams.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ItaBot.Channels.Teams;

/// <summary>Puts Teams into the host.</summary>
public static class TeamsFeature
{
    /// <summary>
    /// Registers Teams. Without <c>MicrosoftAppId</c> it is off: everybody who calls is refused. What answers questions, the
    /// stores and the pipeline are the host's.
    /// </summary>
    public static IHostApplicationBuilder AddTeams(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddTeamsSettings(builder.Configuration);
        builder.Services.AddTeamsAuthentication();
        builder.Services.AddTeamsApi();
        builder.Services.AddTeamsTurns();
        if (!string.IsNullOrWhiteSpace(builder.Configuration[nameof(TeamsOptions.MicrosoftAppId)]))
        {
            builder.Services.AddSingleton<IChannel, TeamsChannel>().AddSingleton<IOfficerReach, TeamsReach>();
        }

        return builder;
    }

    /// <summary>Maps the endpoint of Azure Bot Service.</summary>
    public static WebApplication MapTeams(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapPost(MessagesEndpoint.Route, MessagesEndpoint.ReceiveAsync);
        return app;
    }
}
