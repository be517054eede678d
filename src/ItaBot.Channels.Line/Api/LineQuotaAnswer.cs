namespace ItaBot.Channels.Line.Api;

/// <summary>How many messages may be pushed this month.</summary>
/// <param name="Type"><c>limited</c> or <c>none</c>.</param>
/// <param name="Value">How many; null where there is no limit.</param>
internal sealed record LineQuotaAnswer(string Type, long? Value);
