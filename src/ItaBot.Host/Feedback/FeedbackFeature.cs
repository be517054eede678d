using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Feedback;
using ItaBot.Feedback.Results;
using ItaBot.Host.LineAccounts;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Feedback;

/// <summary>Puts quick feedback into the host.</summary>
internal static class FeedbackFeature
{
    /// <summary>Adds the questionnaire, the desk where rounds are asked for, and what finds the links with which people begin.</summary>
    public static void AddFeedback(this IServiceCollection services)
    {
        services.AddSingleton(s => FeedbackData.Load(FeedbackData.DefaultDirectory, s.GetRequiredService<RuleBook>()));
        services.AddSingleton<FairPlayWatches>();
        services.AddSingleton<FeedbackDesk>();
        services.AddSingleton<LineQuestions>();
        services.AddSingleton<StartLinkFinder>();
        services.AddSingleton<IStartLinkFinder>(s => s.GetRequiredService<StartLinkFinder>());
    }
}
