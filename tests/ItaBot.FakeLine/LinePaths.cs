namespace ItaBot.FakeLine;

/// <summary>The paths of the API that the server plays.</summary>
public static class LinePaths
{
    public const string Reply = "/v2/bot/message/reply";
    public const string Push = "/v2/bot/message/push";
    public const string Multicast = "/v2/bot/message/multicast";
    public const string ValidateReply = "/v2/bot/message/validate/reply";
    public const string ValidatePush = "/v2/bot/message/validate/push";
    public const string Quota = "/v2/bot/message/quota";
    public const string Consumption = "/v2/bot/message/quota/consumption";
    public const string Profile = "/v2/bot/profile/";
    public const string Info = "/v2/bot/info";
    public const string Loading = "/v2/bot/chat/loading/start";
    public const string MarkAsRead = "/v2/bot/chat/markAsRead";
    public const string WebhookEndpoint = "/v2/bot/channel/webhook/endpoint";
    public const string WebhookTest = "/v2/bot/channel/webhook/test";
    public const string Token = "/oauth2/v3/token";
}
