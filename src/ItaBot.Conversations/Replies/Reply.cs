namespace ItaBot.Conversations.Replies;

/// <summary>One message out, in no channel's own form.</summary>
/// <param name="Text">The whole reply as plain text: what a channel without cards sends.</param>
/// <param name="Card">The same as a card; null for a plain text.</param>
/// <param name="Actions">What the person may want to ask next.</param>
public sealed record Reply(string Text, Card? Card, IReadOnlyList<ReplyAction> Actions);
