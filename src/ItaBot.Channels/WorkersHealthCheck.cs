using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ItaBot.Channels;

/// <summary>Whether turns are run and messages sent.</summary>
internal sealed class WorkersHealthCheck(TurnWorker turns, MessageWorker messages) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(turns.IsRunning && messages.IsRunning
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The workers are not running."));
}
