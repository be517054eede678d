using ItaBot.Channels.Line.Api;
using ItaBot.Channels.Line.Probing;
using ItaBot.Channels.Line.Sending;
using ItaBot.Channels.Line.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Line;

/// <summary>The way out to LINE.</summary>
internal static class LineApiServices
{
    /// <summary>
    /// Adds the settings of LINE with their check, the client, what sends messages, and the state of the quotas. It takes a
    /// clock and <see cref="ItaBot.Channels.Linking.ILinkStore"/> from the services.
    /// </summary>
    public static IServiceCollection AddLineApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLineClient(configuration);
        services.AddOptions<LineOptions>().ValidateOnStart();
        services.AddSingleton<LineQuota>();
        services.AddSingleton<PushQuota>();
        services.AddSingleton<ReplyPath>();
        services.AddSingleton<PushPath>();
        services.AddSingleton<LineSender>();
        services.AddSingleton<ReadMarks>();
        services.AddHealthChecks().AddCheck<LineQuotaHealthCheck>("line-quota");
        return services;
    }

    /// <summary>
    /// Adds the settings, which are checked when LINE is first wanted, the client, and what asks with it. Adding it again
    /// changes nothing. It takes a clock from the services.
    /// </summary>
    public static void AddLineClient(this IServiceCollection services, IConfiguration configuration)
    {
        if (services.Any(s => s.ServiceType == typeof(LineProbe)))
        {
            return;
        }

        services.AddSingleton<IValidateOptions<LineOptions>, LineOptionsValidator>();
        services.AddOptions<LineOptions>()
            .Bind(configuration.GetSection(LineOptions.Section))
            .Configure(options => AddEmpty(options, configuration));
        services.AddSingleton<LineConnection>();
        services.AddSingleton<LineTokens>();
        services.AddSingleton<LineClient>();
        services.AddSingleton(s => new LineProbe(s.GetRequiredService<LineClient>(), s.GetRequiredService<IOptions<LineOptions>>()));
    }

    // The binder passes over a channel that has a name and nothing else, which is half-filled like any other.
    private static void AddEmpty(LineOptions options, IConfiguration configuration)
    {
        foreach (var channel in configuration.GetSection($"{LineOptions.Section}:{nameof(LineOptions.Channels)}").GetChildren())
        {
            options.Channels.TryAdd(channel.Key, new());
        }
    }
}
