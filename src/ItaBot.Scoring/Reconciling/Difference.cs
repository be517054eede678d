namespace ItaBot.Scoring.Reconciling;

/// <summary>A published figure that is not what the rules make of the figures below it.</summary>
/// <param name="Target">Whose figure.</param>
/// <param name="Reported">As published.</param>
/// <param name="Computed">By the rules of the year.</param>
/// <param name="Line">Where the document prints it, if it is a second figure for the same thing; otherwise null.</param>
/// <param name="Explanations">What would explain it, the likeliest first; empty where nothing simple does.</param>
public sealed record Difference(
    Target Target, decimal Reported, decimal Computed, int? Line, IReadOnlyList<Explanation> Explanations);
