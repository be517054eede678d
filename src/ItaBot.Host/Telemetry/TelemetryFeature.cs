using Microsoft.Extensions.Options;

namespace ItaBot.Host.Telemetry;

/// <summary>Sends metrics and traces out where somebody wants them.</summary>
internal static class TelemetryFeature
{
    // ASP.NET Core leaves it to others to say what a request was, unless it is told to do so itself.
    private const string RequestsSayNothing = "Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData";

    /// <summary>
    /// Adds the export by OTLP where an endpoint is set, and nothing otherwise. What is added later stops earlier, so that
    /// the last things it does are sent as well.
    /// </summary>
    public static IHostApplicationBuilder AddTelemetry(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<OtlpOptions>, OtlpOptionsValidator>();
        builder.Services.AddOptions<OtlpOptions>().Bind(builder.Configuration).ValidateOnStart();
        if (builder.Configuration.Get<OtlpOptions>() is { } options && (options.HasMetrics || options.HasTraces))
        {
            AppContext.SetSwitch(RequestsSayNothing, false);
            builder.Services.AddHostedService<TelemetryExport>();
            builder.Services.AddTransient<IStartupFilter, RequestNames>();
        }

        return builder;
    }
}
