using ItaBot.Channels.Reminders;
using Quartz;

namespace ItaBot.Host.Reminders;

/// <summary>Sends what is to be sent, takes other channels for what did not arrive, and takes back what waits when the office closes.</summary>
[DisallowConcurrentExecution]
internal sealed partial class ReminderJob(ReminderRun run, TimeProvider clock, ILogger<ReminderJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        // What did not arrive takes another channel also where something else cannot be sent.
        await TryAsync(SendAsync, cancellationToken);
        await TryAsync(stop => run.SettleAsync(clock.GetUtcNow(), stop), cancellationToken);
        await TryAsync(stop => run.TakeBackAsync(clock.GetUtcNow(), stop), cancellationToken);
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        var sent = await run.SendAsync(clock.GetUtcNow(), cancellationToken);
        if (sent.Count > 0)
        {
            LogSent(sent.Count, sent.Sum(m => m.Lines.Count));
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> step, CancellationToken cancellationToken)
    {
        try
        {
            await step(cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // What was not sent is sent the next time: the ledger knows it.
            LogFailed(e);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Messages} reminders with {Lines} lines were put on their way")]
    private partial void LogSent(int messages, int lines);

    [LoggerMessage(LogLevel.Error, "The reminders of this time could not all be sent; they are tried again")]
    private partial void LogFailed(Exception exception);
}
