namespace ItaBot.Conversations.Answers.Receipts;

/// <summary>Why an answer has other figures than before.</summary>
/// <param name="Year">The fiscal year that it is about, Buddhist era; null for the program itself.</param>
/// <param name="Kind">What is no longer the same.</param>
public sealed record ChangeCause(int? Year, ChangeCauseKind Kind);
