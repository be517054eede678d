using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Feedback;
using ItaBot.Feedback.Results;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Feedback;

/// <summary>Puts quick feedback into the host.</summary>
internal static class FeedbackFeature
{
    /// <summary>Adds the questionnaire, and the desk where rounds are asked for.</summary>
    public static void AddFeedback(this IServiceCollection services)
    {
        services.AddSingleton(s => FeedbackData.Load(FeedbackData.DefaultDirectory, s.GetRequiredService<RuleBook>()));
        services.AddSingleton<FairPlayWatches>();
        services.AddSingleton<ItaBot.Conversations.Answers.Feedback.IStartLinks, TempLinks>();
        services.AddSingleton<FeedbackDesk>();
    }
}
