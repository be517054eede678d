using ItaBot.Channels.Lanes;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Retention;

/// <summary>Removes old rows at the start and every hour.</summary>
internal sealed class RetentionWorker(
    IRetention store, IOptions<RetentionOptions> options, TimeProvider clock, ILogger<RetentionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            do
            {
                await RemoveAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Where another service fails to start, the host takes this for a failure of its own and says more than that one line.
        }
    }

    private async Task RemoveAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await store.RemoveAsync(clock.GetUtcNow() - options.Value.Retention, stoppingToken) is > 0 and var count)
            {
                WorkerLog.Removed(logger, count);
            }
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            WorkerLog.RemovingFailed(logger, e);
        }
    }
}
