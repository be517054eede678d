using ItaBot.Channels.Line.Api;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Line.Sending;

/// <summary>
/// What is logged about sending beside what came of it, which the pipeline tells: ids and LINE's own words, never a message.
/// </summary>
internal static partial class SendingLog
{
    [LoggerMessage(LogLevel.Warning, "LINE channel {Channel}: nobody can tell whether message {Message} of conversation {Conversation} arrived: its reply was cut off, and the reply token has run out")]
    public static partial void Undecided(this ILogger log, string channel, long message, string conversation);

    [LoggerMessage(LogLevel.Warning, "LINE channel {Channel}: LINE refused message {Message} by {Path} (request {RequestId}): {Refusal}")]
    public static partial void Refused(
        this ILogger log, string channel, long message, string path, string? requestId, LineRefusal refusal);

    [LoggerMessage(LogLevel.Error, "LINE channel {Channel}: LINE does not accept the access token (request {RequestId}); message {Message} waits")]
    public static partial void TokenRefused(this ILogger log, string channel, long message, string? requestId);

    [LoggerMessage(LogLevel.Error, "LINE channel {Channel}: the month's quota is used up, {Used} of {Limit}; what cannot be replied is kept until the person writes again")]
    public static partial void QuotaUsedUp(this ILogger log, string channel, long used, long limit);
}
