using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.Settings;
using Microsoft.Extensions.Options;
using Quartz;

namespace ItaBot.Host.Feedback;

/// <summary>Ends the forms that nobody went on with for too long.</summary>
[DisallowConcurrentExecution]
internal sealed partial class FeedbackSweepJob(
    IFeedbackStore store, TimeProvider clock, IOptions<ItaBotOptions> options, ILogger<FeedbackSweepJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await SweepAsync(cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // What could not end now ends the next time.
            LogFailed(e);
        }
    }

    /// <summary>Does it now.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var ended = await store.EndFormsAsync(now - FeedbackForm.KeptFor, FeedbackWeek.Of(options.Value.DayOf(now)), cancellationToken);
        LogEnded(ended);
    }

    // Information would tell whoever reads the logs within which quarter of an hour somebody's answers were counted.
    [LoggerMessage(LogLevel.Debug, "{Forms} forms of feedback ended")]
    private partial void LogEnded(int forms);

    [LoggerMessage(LogLevel.Error, "The forms of feedback that were left could not be ended")]
    private partial void LogFailed(Exception exception);
}
