using Quartz;

namespace ItaBot.Host.Feedback;

/// <summary>When forms that were left are ended.</summary>
internal static class FeedbackSweep
{
    private const string EveryQuarter = "0 0/15 * * * ?";

    /// <summary>Adds it to the schedule: at the start, and every quarter of an hour.</summary>
    public static IHostApplicationBuilder AddFeedbackSweep(this IHostApplicationBuilder builder)
    {
        builder.Services.AddQuartz(quartz =>
        {
            var sweep = new JobKey("feedback");
            quartz.AddJob<FeedbackSweepJob>(job => job.WithIdentity(sweep));
            quartz.AddTrigger(t => t.ForJob(sweep).WithIdentity("feedback-every-quarter").WithCronSchedule(EveryQuarter));
            quartz.AddTrigger(t => t.ForJob(sweep).WithIdentity("feedback-at-start").StartNow());
        });
        return builder;
    }
}
