namespace ItaBot.Channels.Line.Messages;

/// <summary>The buttons under a message.</summary>
/// <param name="Items">At most <see cref="LineLimits.QuickReplies"/>.</param>
internal sealed record QuickReply(IReadOnlyList<QuickReplyItem> Items);
