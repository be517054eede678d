using Microsoft.Extensions.Logging;

namespace ItaBot.Channels.Lanes;

/// <summary>What the workers log: ids, and never what somebody wrote.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(LogLevel.Error, "What waits could not be listed; it is tried again.")]
    public static partial void SweepFailed(ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Warning, "The turn of {EventId} in {ConversationId} failed and is tried again ({Tries}): {Failure}")]
    public static partial void TurnFailed(ILogger logger, string eventId, string conversationId, int tries, string failure);

    [LoggerMessage(LogLevel.Error, "The turn of {EventId} in {ConversationId} failed {Tries} times and is given up: {Failure}")]
    public static partial void TurnGivenUp(ILogger logger, string eventId, string conversationId, int tries, string failure);

    [LoggerMessage(LogLevel.Warning, "{Channel} is not set up any more; what waits for it is kept until it is again.")]
    public static partial void NoChannel(ILogger logger, string channel);

    [LoggerMessage(LogLevel.Debug, "Message {MessageId} of {ConversationId} was accepted by {Path}, request {RequestId}.")]
    public static partial void Accepted(ILogger logger, long messageId, string conversationId, string path, string? requestId);

    [LoggerMessage(LogLevel.Warning, "Message {MessageId} of {ConversationId} was not sent and is tried again after {After}: {Reason}.")]
    public static partial void Delayed(ILogger logger, long messageId, string conversationId, TimeSpan after, string reason);

    [LoggerMessage(LogLevel.Error, "Message {MessageId} of {ConversationId} is kept for the person's next turn: {Reason}.")]
    public static partial void Held(ILogger logger, long messageId, string conversationId, string reason);

    [LoggerMessage(LogLevel.Error, "Message {MessageId} of {ConversationId} will not be sent: {Reason}.")]
    public static partial void Dropped(ILogger logger, long messageId, string conversationId, string reason);

    [LoggerMessage(LogLevel.Error, "Sending message {MessageId} of {ConversationId} failed: {Failure}")]
    public static partial void SendFailed(ILogger logger, long messageId, string conversationId, string failure);

    [LoggerMessage(LogLevel.Information, "{Count} old rows of inbox and outbox were removed.")]
    public static partial void Removed(ILogger logger, int count);

    [LoggerMessage(LogLevel.Error, "Old rows of inbox and outbox could not be removed; it is tried again.")]
    public static partial void RemovingFailed(ILogger logger, Exception exception);
}
