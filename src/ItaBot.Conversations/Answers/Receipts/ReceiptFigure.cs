namespace ItaBot.Conversations.Answers.Receipts;

/// <summary>A figure of an answer.</summary>
/// <param name="Year">Buddhist era.</param>
/// <param name="Target">Whose, in the canonical spelling.</param>
/// <param name="Kind">One of <see cref="FactKinds"/>.</param>
/// <param name="Value">The figure or word.</param>
public sealed record ReceiptFigure(int Year, string Target, string Kind, string Value);
