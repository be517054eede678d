using ItaBot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ItaBot.Host.Health;

/// <summary>Whether the storage answers.</summary>
internal sealed class StorageHealthCheck(IDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.CheckAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StorageException e)
        {
            return HealthCheckResult.Unhealthy(e.Problem.English);
        }
    }
}
