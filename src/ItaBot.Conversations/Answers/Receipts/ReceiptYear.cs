namespace ItaBot.Conversations.Answers.Receipts;

/// <summary>The rules and the data of a year that an answer could rest on.</summary>
/// <param name="Year">Buddhist era.</param>
/// <param name="Rules">The fingerprint of the rule year.</param>
/// <param name="Data">The fingerprint of the assessment.</param>
internal sealed record ReceiptYear(int Year, string Rules, string Data);
