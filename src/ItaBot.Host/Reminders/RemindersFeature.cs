using ItaBot.Channels.Reminders;
using ItaBot.Conversations.Answers.Duties.Reminding;
using ItaBot.Feedback.Rounds;
using ItaBot.Host.Settings;
using ItaBot.Reminders;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Calendar;
using ItaBot.Reminders.Owners;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.Reminders;

/// <summary>Puts reminders into the host.</summary>
internal static class RemindersFeature
{
    /// <summary>Adds what works out duties, for answers and for reminders alike, and what plans and sends those.</summary>
    public static void AddReminders(this IServiceCollection services)
    {
        services.AddSingleton(_ => ReminderData.Load(ReminderData.DefaultDirectory));
        services.AddSingleton(s => s.GetRequiredService<ReminderData>().DutiesOfAll(s.GetRequiredService<RuleBook>()));
        services.AddSingleton<DutyBoards>();
        services.AddSingleton<DutyDesk>();
        services.AddSingleton<IPeople, OfficerPeople>();
        services.AddSingleton<DigestReplies>();
        services.AddSingleton(StandingsOf);
        services.AddSingleton(PlansOf);
        services.AddSingleton<ReminderRun>();
    }

    private static FeedbackStandings StandingsOf(IServiceProvider services) => new(
        services.GetRequiredService<IFeedbackStore>(),
        services.GetRequiredService<RuleBook>(),
        services.GetRequiredService<IOptions<ItaBotOptions>>().Value.ReadTimeZone());

    private static ReminderPlans PlansOf(IServiceProvider services) => new(
        services.GetRequiredService<IAssessmentStore>(),
        services.GetRequiredService<DutyDesk>(),
        services.GetRequiredService<IReminderLedger>(),
        services.GetRequiredService<IHolidayStore>(),
        services.GetRequiredService<ReminderData>(),
        services.GetRequiredService<DutyBoards>(),
        services.GetRequiredService<FeedbackStandings>(),
        services.GetRequiredService<IOptions<ItaBotOptions>>().Value.ReadTimeZone());
}
