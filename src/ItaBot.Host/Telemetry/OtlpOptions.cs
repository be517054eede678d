namespace ItaBot.Host.Telemetry;

/// <summary>Where metrics and traces go, by OpenTelemetry's own names. What else it knows, such as a protocol, it reads itself.</summary>
internal sealed class OtlpOptions
{
    /// <summary>Where both go; null or empty for nowhere.</summary>
    [ConfigurationKeyName("OTEL_EXPORTER_OTLP_ENDPOINT")]
    public string? Endpoint { get; set; }

    /// <summary>Where metrics go instead.</summary>
    [ConfigurationKeyName("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT")]
    public string? MetricsEndpoint { get; set; }

    /// <summary>Where traces go instead.</summary>
    [ConfigurationKeyName("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")]
    public string? TracesEndpoint { get; set; }

    /// <summary>Whether metrics go anywhere.</summary>
    public bool HasMetrics => !string.IsNullOrEmpty(Endpoint) || !string.IsNullOrEmpty(MetricsEndpoint);

    /// <summary>Whether traces go anywhere.</summary>
    public bool HasTraces => !string.IsNullOrEmpty(Endpoint) || !string.IsNullOrEmpty(TracesEndpoint);
}
