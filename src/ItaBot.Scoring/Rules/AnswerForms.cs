namespace ItaBot.Scoring.Rules;

/// <summary>How the questions of a tool are answered, where not on its scale from little to much.</summary>
/// <param name="YesNo">Ids of the items that are answered yes or no.</param>
/// <param name="Reversed">Ids of the items in which much, or yes, is bad.</param>
public sealed record AnswerForms(IReadOnlyList<string> YesNo, IReadOnlyList<string> Reversed);
