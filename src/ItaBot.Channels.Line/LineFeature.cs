using ItaBot.Channels.Line.Linking;
using ItaBot.Channels.Line.Probing;
using ItaBot.Channels.Line.Reaching;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Line.Settings;
using ItaBot.Channels.Line.Turns;
using ItaBot.Channels.Line.Webhook;
using ItaBot.Channels.Reaching;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Line;

/// <summary>Puts LINE into the host.</summary>
public static class LineFeature
{
    /// <summary>
    /// Registers each official account of the section <see cref="LineOptions.Section"/> as an <see cref="IChannel"/> and,
    /// where there is one, LINE as an <see cref="IOfficerReach"/>. What answers questions, the stores and the pipeline are the
    /// host's.
    /// </summary>
    public static IHostApplicationBuilder AddLine(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddLineApi(builder.Configuration);
        builder.Services.AddChats();
        builder.Services.AddSingleton<LineRenderer>().AddSingleton<Paging>().AddSingleton<Outgoing>();
        builder.Services.AddSingleton<LineSpeech>().AddSingleton<LineAudience>().AddSingleton<QuestionTurns>();
        builder.Services.AddSingleton<TextTurns>().AddSingleton<LinkTurns>().AddSingleton<MediaTurns>();
        builder.Services.AddSingleton<RestTurns>().AddSingleton<WelcomeTurns>().AddSingleton<LineTurns>();
        builder.Services.AddSingleton<WebhookReceiver>();
        builder.Services.AddHostedService<AgencyCheck>();
        var accounts = builder.Configuration.GetSection($"{LineOptions.Section}:{nameof(LineOptions.Channels)}").GetChildren().ToList();
        if (accounts.Count > 0)
        {
            builder.Services.AddSingleton<IOfficerReach, LineReach>();
        }

        foreach (var account in accounts)
        {
            builder.Services.AddSingleton<IChannel>(services => ChannelOf(services, account.Key));
        }

        return builder;
    }

    /// <summary>
    /// Registers <see cref="LineProbe"/> without LINE as a channel; its settings are checked when it is made. It takes a clock
    /// from the services.
    /// </summary>
    public static IServiceCollection AddLineProbe(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddLineClient(configuration);
        return services;
    }

    /// <summary>Maps the webhook of every official account.</summary>
    public static WebApplication MapLine(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapPost(WebhookEndpoint.Route, WebhookEndpoint.ReceiveAsync);
        return app;
    }

    private static LineChannel ChannelOf(IServiceProvider services, string name)
    {
        var options = services.GetRequiredService<IOptions<LineOptions>>().Value.Channels[name];
        return ActivatorUtilities.CreateInstance<LineChannel>(
            services,
            new LineAccount(LineChannel.IdOf(name), options.Agency!),
            ActivatorUtilities.CreateInstance<LineCalls>(services, name));
    }
}
