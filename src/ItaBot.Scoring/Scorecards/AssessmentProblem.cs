namespace ItaBot.Scoring.Scorecards;

/// <summary>What makes an assessment impossible under the rules of its year.</summary>
/// <param name="Target">What has a figure that it cannot have; the total where the assessment as a whole does not fit.</param>
/// <param name="Reason">Why it cannot, for whoever works on the program.</param>
public sealed record AssessmentProblem(Target Target, string Reason);
