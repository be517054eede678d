using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ItaBot.Host.Health;

/// <summary>Tells whatever watches over the server how it is.</summary>
internal static class HealthFeature
{
    /// <summary>Adds what readiness asks: the storage and the rules.</summary>
    public static IHostApplicationBuilder AddHealth(this IHostApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<StorageHealthCheck>("storage").AddCheck<RulesHealthCheck>("rules");
        return builder;
    }

    /// <summary>
    /// Maps <c>/health/live</c>, which answers as long as the process does, and <c>/health/ready</c>, which is 503 while
    /// questions could not be answered.
    /// </summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        return app;
    }
}
