using ItaBot.Channels.Telemetry;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ItaBot.Host.Telemetry;

/// <summary>Sends metrics and traces by OTLP from the start to the stop of the host.</summary>
internal sealed class TelemetryExport(IOptions<OtlpOptions> options, IConfiguration configuration) : IHostedService, IDisposable
{
    private MeterProvider? _metrics;
    private TracerProvider? _traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _metrics = options.Value.HasMetrics ? BuildMetrics() : null;
        _traces = options.Value.HasTraces ? BuildTraces() : null;
        return Task.CompletedTask;
    }

    /// <summary>Sends what has not been sent, within a few seconds.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(Dispose, CancellationToken.None);

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    private MeterProvider BuildMetrics() => Sdk.CreateMeterProviderBuilder()
        .ConfigureServices(s => s.AddSingleton(configuration))
        .SetResourceBuilder(ItaBotItself())
        .AddMeter(PipelineTelemetry.Name, "Microsoft.AspNetCore.Hosting", "System.Net.Http")
        .AddOtlpExporter(exporter => Send(exporter, options.Value.MetricsEndpoint))
        .Build();

    private TracerProvider BuildTraces() => Sdk.CreateTracerProviderBuilder()
        .ConfigureServices(s => s.AddSingleton(configuration))
        .SetResourceBuilder(ItaBotItself())
        .AddSource(PipelineTelemetry.Name, "Microsoft.AspNetCore", "System.Net.Http")
        .AddProcessor(new KnownTags())
        .AddOtlpExporter(exporter => Send(exporter, options.Value.TracesEndpoint))
        .Build();

    // Of the variables for one kind alone the exporter reads none.
    private static void Send(OtlpExporterOptions exporter, string? to)
    {
        if (!string.IsNullOrEmpty(to))
        {
            exporter.Endpoint = new Uri(to);
        }
    }

    // The variables come last: they go before what stands here.
    private static ResourceBuilder ItaBotItself() => ResourceBuilder.CreateEmpty()
        .AddTelemetrySdk()
        .AddService("itabot", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3))
        .AddEnvironmentVariableDetector();
}
