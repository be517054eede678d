namespace ItaBot.Channels.Telemetry;

/// <summary>
/// What metrics and traces carry. The id of a conversation is not among them: it contains that of a person.
/// </summary>
internal static class TelemetryTags
{
    public const string Channel = "itabot.channel";
    public const string Outcome = "itabot.outcome";
    public const string Path = "itabot.path";
    public const string Try = "itabot.try";
    public const string EventId = "itabot.event.id";
    public const string MessageId = "itabot.message.id";
    public const string RequestId = "itabot.request.id";
    public const string ErrorType = "error.type";
}
