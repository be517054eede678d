using Microsoft.Extensions.Options;

namespace ItaBot.Host.Telemetry;

/// <summary>Refuses an address for which the exporter would quietly take its own.</summary>
internal sealed class OtlpOptionsValidator : IValidateOptions<OtlpOptions>
{
    public ValidateOptionsResult Validate(string? name, OtlpOptions options)
    {
        var wrong = new[]
            {
                (Name: "OTEL_EXPORTER_OTLP_ENDPOINT", Value: options.Endpoint),
                (Name: "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", Value: options.MetricsEndpoint),
                (Name: "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", Value: options.TracesEndpoint),
            }
            .Where(e => !string.IsNullOrEmpty(e.Value) && !IsAddress(e.Value))
            .Select(e => $"{e.Name}: ต้องเป็นที่อยู่ http หรือ https เช่น http://localhost:4317 — it must be an http or https address, such as http://localhost:4317")
            .ToList();
        return wrong.Count > 0 ? ValidateOptionsResult.Fail(wrong) : ValidateOptionsResult.Success;
    }

    private static bool IsAddress(string value) => Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
