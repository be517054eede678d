using ItaBot.Reminders.Links;
using ItaBot.Reminders.Links.Watching;
using Quartz;

namespace ItaBot.Host.Reminders;

/// <summary>Looks at the published links whose week is over, that are new, or that failed once.</summary>
[DisallowConcurrentExecution]
internal sealed partial class LinkCheckJob(LinkWatch watch, ILogger<LinkCheckJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            var round = await watch.LookAtDueAsync(cancellationToken);
            if (round.Links.Count > 0)
            {
                LogLooked(round.Links.Count, round.Count(LinkState.Bad), round.Count(LinkState.Stale), round.NotReached);
            }
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(e);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Links} published links were looked at: {Bad} bad, {Stale} out of date, {NotReached} not reached in time")]
    private partial void LogLooked(int links, int bad, int stale, int notReached);

    [LoggerMessage(LogLevel.Error, "The published links could not all be looked at")]
    private partial void LogFailed(Exception exception);
}
