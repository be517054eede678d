using ItaBot.Feedback.Results;

namespace ItaBot.Feedback.Rounds;

/// <summary>All that may be shown of a round now. That it was shown is stored by then.</summary>
/// <param name="Round">Which round.</param>
/// <param name="Shown">The answers that its figures rest on.</param>
/// <param name="Services">The ids of the services that at least five of the people shown came for; how many is never said.</param>
/// <param name="Times">Likewise the ids of the times at which they had used a service.</param>
/// <param name="Comments">The comments, as they were cleaned; they appear five or more at a time, in an order that says nothing.</param>
/// <param name="Oddities">What looked odd, the earliest week first.</param>
/// <param name="Invitations">Who was invited, the earliest first.</param>
public sealed record RoundResults(
    FeedbackRound Round,
    ShownAnswers Shown,
    IReadOnlyList<string> Services,
    IReadOnlyList<string> Times,
    IReadOnlyList<string> Comments,
    IReadOnlyList<NotedOddity> Oddities,
    IReadOnlyList<Invitation> Invitations);
