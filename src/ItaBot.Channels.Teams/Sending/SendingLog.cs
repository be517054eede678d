using ItaBot.Channels.Teams.Api;
using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Teams.Sending;

/// <summary>What is logged about sending: ids and the Connector's own words, never a message.</summary>
internal static partial class SendingLog
{
    [LoggerMessage(LogLevel.Warning, "Teams: message {Message} of conversation {Conversation} is dropped: {Reason}")]
    public static partial void Dropped(this ILogger log, long message, string conversation, string reason);

    [LoggerMessage(LogLevel.Error, "Teams: message {Message} of conversation {Conversation} is not sent: {Reason}. If the host is Microsoft's, add it to Teams:AllowedHosts")]
    public static partial void NotCalled(this ILogger log, long message, string conversation, string reason);

    [LoggerMessage(LogLevel.Warning, "Teams: nobody can tell whether message {Message} of conversation {Conversation} arrived; it was sent again once and is not sent a third time: {Reason}")]
    public static partial void Ambiguous(this ILogger log, long message, string conversation, string reason);

    [LoggerMessage(LogLevel.Warning, "Teams: the Connector refused message {Message} of conversation {Conversation} by {Path}: {Refusal}")]
    public static partial void Refused(
        this ILogger log, long message, string conversation, string path, ConnectorRefusal refusal);

    [LoggerMessage(LogLevel.Warning, "Teams: conversation {Conversation} takes nothing until the person writes again; message {Message} is dropped: {Refusal}")]
    public static partial void Dead(this ILogger log, string conversation, long message, ConnectorRefusal refusal);

    [LoggerMessage(LogLevel.Error, "Teams: the Connector does not accept the bot's token, even a new one; message {Message} waits. Check that MicrosoftAppId is the bot's app id and that the bot is registered with this app type: {Refusal}")]
    public static partial void TokenRefused(this ILogger log, long message, ConnectorRefusal refusal);

    [LoggerMessage(LogLevel.Information, "Teams: message {Message} waits for another try by {Path}: {Reason}")]
    public static partial void Waits(this ILogger log, long message, string path, string reason);

    [LoggerMessage(LogLevel.Debug, "Teams: the sign that an answer is on its way was not shown in conversation {Conversation}: {Reason}")]
    public static partial void NotShown(this ILogger log, string conversation, string reason);
}
