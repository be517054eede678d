namespace ItaBot.Channels.Line.Api;

/// <summary>The official account itself.</summary>
/// <param name="UserId">Its user id: the destination of its webhooks.</param>
/// <param name="BasicId">The id by which people find it, such as <c>@123abcde</c>.</param>
/// <param name="DisplayName">Its name.</param>
/// <param name="ChatMode"><c>chat</c> where people answer beside the bot, otherwise <c>bot</c>.</param>
/// <param name="MarkAsReadMode"><c>manual</c> where messages have to be marked as read, otherwise <c>auto</c>.</param>
internal sealed record LineBotInfo(string UserId, string BasicId, string DisplayName, string ChatMode, string MarkAsReadMode);
