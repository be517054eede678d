using Quartz;

namespace ItaBot.Host.Reminders;

/// <summary>When the server does by itself what nobody asks for.</summary>
internal static class ReminderSchedule
{
    // What is due at somebody's hour goes out within five minutes of it; outside of office hours a run does nothing.
    private const string EveryFiveMinutes = "0 0/5 * * * ?";

    // Most machines of small offices are off at night: what is to be looked at is so in the hour in which one is on.
    private const string EveryHour = "0 20 * * * ?";

    /// <summary>Adds the schedule.</summary>
    public static IHostApplicationBuilder AddReminderSchedule(this IHostApplicationBuilder builder)
    {
        var wanted = builder.Configuration.GetSection(ReminderOptions.Section).Get<ReminderOptions>() ?? new();
        builder.Services.AddQuartz(quartz =>
        {
            if (wanted.Send)
            {
                var reminders = new JobKey("reminders");
                quartz.AddJob<ReminderJob>(job => job.WithIdentity(reminders));
                quartz.AddTrigger(t => t.ForJob(reminders).WithIdentity("every-five-minutes").WithCronSchedule(EveryFiveMinutes));
                // What was missed while nothing ran is caught up without waiting.
                quartz.AddTrigger(t => t.ForJob(reminders).WithIdentity("at-start").StartNow());
            }

            if (wanted.CheckLinks)
            {
                var links = new JobKey("links");
                quartz.AddJob<LinkCheckJob>(job => job.WithIdentity(links));
                quartz.AddTrigger(t => t.ForJob(links).WithIdentity("every-hour").WithCronSchedule(EveryHour));
            }
        });
        // A round over many links may last for hours; what it found so far is kept.
        builder.Services.Configure<QuartzSchedulerOptions>(options => options.ShutdownJobInterruption = ShutdownJobInterruption.Always);
        builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return builder;
    }
}
