using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ItaBot.Channels.Line.Sending;

/// <summary>Degraded while a channel may push nothing: it still answers, because replies are free.</summary>
internal sealed class LineQuotaHealthCheck(LineQuota quota) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var usedUp = quota.UsedUp;
        return Task.FromResult(usedUp.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded("The month's quota is used up: " + string.Join(
                ", ", usedUp.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key} since {c.Value:u}")))));
    }
}
