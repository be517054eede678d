using ItaBot.Host.Telemetry;
using Microsoft.Extensions.Configuration;

namespace ItaBot.Host.Tests.Telemetry;

public sealed class TelemetryFeatureTests
{
    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317", true)]
    [InlineData("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "http://localhost:4317", true)]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://localhost:4317", true)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "", false)]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf", false)]
    public void Telemetry_is_exported_only_where_an_endpoint_is_set(string variable, string value, bool isExported)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new(variable, value)]);

        builder.AddTelemetry();

        Assert.Equal(isExported, builder.Services.Any(s => s.ImplementationType == typeof(TelemetryExport)));
    }
}
