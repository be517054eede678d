using System.Globalization;
using ItaBot.Scoring.Rules;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ItaBot.Host.Health;

/// <summary>Whether the rules are loaded. A server whose rules are broken does not start, so this names what it runs on.</summary>
internal sealed class RulesHealthCheck(RuleBook rules) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HealthCheckResult.Healthy(
            string.Join(", ", rules.Years.Select(y => y.Year.ToString(CultureInfo.InvariantCulture)))));
}
