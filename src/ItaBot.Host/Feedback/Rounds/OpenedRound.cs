using ItaBot.Feedback.Questionnaires;
using ItaBot.Feedback.Rounds;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Host.Feedback.Rounds;

/// <summary>A round that has just opened.</summary>
/// <param name="Round">The round.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="Links">With which answers begin.</param>
/// <param name="Questionnaire">What is asked in it.</param>
internal sealed record OpenedRound(FeedbackRound Round, Agency Agency, StartLinks Links, Questionnaire Questionnaire)
{
    /// <summary>What people can be invited with; a link that opens on this machine only is not in it.</summary>
    public LocalText Invitation { get; } = new(TextOf(Questionnaire, "th", Agency, Links), TextOf(Questionnaire, "en", Agency, Links));

    private static string TextOf(Questionnaire questionnaire, string locale, Agency agency, StartLinks links) =>
        questionnaire.Invite(locale, agency.Name, links.ToInviteWith is { } link ? new Uri(link) : null);
}
