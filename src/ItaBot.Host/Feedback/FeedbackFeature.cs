using ItaBot.Channels.Line;
using ItaBot.Channels.Line.Probing;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Feedback;
using ItaBot.Feedback.Results;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Feedback;

/// <summary>Puts quick feedback into the host.</summary>
internal static class FeedbackFeature
{
    /// <summary>Adds the questionnaire, the desk where rounds are asked for, and what finds the links with which people begin.</summary>
    public static void AddFeedback(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(s => FeedbackData.Load(FeedbackData.DefaultDirectory, s.GetRequiredService<RuleBook>()));
        services.AddSingleton<FairPlayWatches>();
        services.AddSingleton<FeedbackDesk>();
        services.AddLineProbe(configuration);
        services.AddSingleton(s => new Lazy<LineProbe>(s.GetRequiredService<LineProbe>));
        services.AddSingleton<StartLinkFinder>();
        services.AddSingleton<IStartLinkFinder>(s => s.GetRequiredService<StartLinkFinder>());
    }
}
