using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Retention;
using ItaBot.Channels.Telemetry;
using ItaBot.Channels.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels;

/// <summary>Puts the pipeline that all channels share into the host.</summary>
public static class ChannelsFeature
{
    /// <summary>
    /// Adds the workers that run turns, send messages and remove old rows. The channels and the stores are registered by
    /// others.
    /// </summary>
    public static IHostApplicationBuilder AddChannels(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidator>();
        builder.Services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<PipelineTelemetry>();
        builder.Services.AddSingleton<AwaitedTurns>();
        builder.Services.AddSingleton<EventIntake>();
        builder.Services.AddSingleton<ChannelSet>();
        builder.Services.AddSingleton<MessageWorker>();
        builder.Services.AddSingleton<TurnWorker>();
        builder.Services.AddSingleton<ITurnSignal>(s => s.GetRequiredService<TurnWorker>());
        builder.Services.AddHostedService<RetentionWorker>();
        // The host stops them in the opposite order: what the last turns say is still sent.
        builder.Services.AddHostedService(s => s.GetRequiredService<MessageWorker>());
        builder.Services.AddHostedService(s => s.GetRequiredService<TurnWorker>());
        builder.Services.AddHealthChecks().AddCheck<WorkersHealthCheck>("workers");
        return builder;
    }
}
