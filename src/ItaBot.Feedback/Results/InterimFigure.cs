using ItaBot.Scoring;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Feedback.Results;

/// <summary>What the agency's own feedback would make of an indicator or of the EIT.</summary>
/// <param name="Target">Of which indicator, or the EIT.</param>
/// <param name="Score">Rounded to two decimals; null where the engine cannot compute it from the items that are shown.</param>
/// <param name="Gap">Why there is no score, as the engine says it; null where there is one.</param>
/// <param name="Doubts">The doubtful facts about the rules that the score rests on.</param>
/// <param name="YesNo">
/// The results of the items under it that are answered yes or no. They are shown beside the score, which would hide a
/// yes in a mean.
/// </param>
public sealed record InterimFigure(
    Target Target, decimal? Score, Gap? Gap, IReadOnlyList<RuleDoubt> Doubts, IReadOnlyList<ItemResult> YesNo);
