using System.Diagnostics;
using System.Text.Json;
using ItaBot.Channels.Calls;

namespace ItaBot.Channels.Line.Api;

/// <summary>
/// The Messaging API, for every channel by its name. A call is made once, and once more where LINE refuses a token that
/// can be fetched anew; nothing else is tried again here. Messages come as a JSON array, rendered.
/// </summary>
internal sealed class LineClient(LineConnection connection, LineTokens tokens)
{
    /// <summary>How many people one multicast can go to.</summary>
    public const int MostRecipients = 500;

    /// <summary>Answers an event, once for its reply token.</summary>
    public Task<LineAnswer> ReplyAsync(string channel, string replyToken, string messages, CancellationToken cancellationToken) =>
        DoAsync(channel, LineCall.Post("/v2/bot/message/reply", CallJson.Write(json =>
        {
            json.WriteString("replyToken", replyToken);
            json.WriteMessages(messages);
        })), cancellationToken);

    /// <summary>Sends to a user, group or room, once for a retry key within a day.</summary>
    public Task<LineAnswer> PushAsync(
        string channel, string to, string messages, Guid retryKey, CancellationToken cancellationToken) =>
        DoAsync(channel, WithRetryKey("/v2/bot/message/push", retryKey, CallJson.Write(json =>
        {
            json.WriteString("to", to);
            json.WriteMessages(messages);
        })), cancellationToken);

    /// <summary>Sends the same to several users, once for a retry key within a day.</summary>
    /// <exception cref="ArgumentException">There are none, or more than <see cref="MostRecipients"/>.</exception>
    public Task<LineAnswer> MulticastAsync(
        string channel, IReadOnlyList<string> userIds, string messages, Guid retryKey, CancellationToken cancellationToken)
    {
        if (userIds.Count is 0 or > MostRecipients)
        {
            throw new ArgumentException("A multicast goes to 1 to 500 people.", nameof(userIds));
        }

        return DoAsync(channel, WithRetryKey("/v2/bot/message/multicast", retryKey, CallJson.Write(json =>
        {
            json.WriteStartArray("to");
            foreach (var id in userIds)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
            json.WriteMessages(messages);
        })), cancellationToken);
    }

    /// <summary>Asks LINE whether it would take messages as a reply; nothing is sent.</summary>
    public Task<LineAnswer> ValidateReplyAsync(string channel, string messages, CancellationToken cancellationToken) =>
        ValidateAsync(channel, "/v2/bot/message/validate/reply", messages, cancellationToken);

    /// <summary>Asks LINE whether it would take messages as a push; nothing is sent.</summary>
    public Task<LineAnswer> ValidatePushAsync(string channel, string messages, CancellationToken cancellationToken) =>
        ValidateAsync(channel, "/v2/bot/message/validate/push", messages, cancellationToken);

    /// <summary>Shows a person, in a chat of two, that an answer is on its way.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="userId">The person.</param>
    /// <param name="duration">For how long at most: 5 to 60 seconds in steps of 5.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<LineAnswer> StartLoadingAsync(
        string channel, string userId, TimeSpan duration, CancellationToken cancellationToken) =>
        DoAsync(channel, LineCall.Post("/v2/bot/chat/loading/start", CallJson.Write(json =>
        {
            json.WriteString("chatId", userId);
            json.WriteNumber("loadingSeconds", (int)duration.TotalSeconds);
        })), cancellationToken);

    /// <summary>Marks a message and all before it as read.</summary>
    public Task<LineAnswer> MarkAsReadAsync(string channel, string markAsReadToken, CancellationToken cancellationToken) =>
        DoAsync(
            channel,
            LineCall.Post("/v2/bot/chat/markAsRead", CallJson.Write(json => json.WriteString("markAsReadToken", markAsReadToken))),
            cancellationToken);

    /// <summary>What LINE tells about a person; refused with 404 where they have no part in the account.</summary>
    public Task<LineReading<LineProfile>> GetProfileAsync(string channel, string userId, CancellationToken cancellationToken) =>
        ReadAsync<LineProfile>(channel, LineCall.Get($"/v2/bot/profile/{Uri.EscapeDataString(userId)}"), cancellationToken);

    /// <summary>How many messages may be pushed this month.</summary>
    public Task<LineReading<LineQuotaAnswer>> GetQuotaAsync(string channel, CancellationToken cancellationToken) =>
        ReadAsync<LineQuotaAnswer>(channel, LineCall.Get("/v2/bot/message/quota"), cancellationToken);

    /// <summary>How many were.</summary>
    public Task<LineReading<LineConsumption>> GetConsumptionAsync(string channel, CancellationToken cancellationToken) =>
        ReadAsync<LineConsumption>(channel, LineCall.Get("/v2/bot/message/quota/consumption"), cancellationToken);

    /// <summary>The official account itself.</summary>
    public Task<LineReading<LineBotInfo>> GetBotInfoAsync(string channel, CancellationToken cancellationToken) =>
        ReadAsync<LineBotInfo>(channel, LineCall.Get("/v2/bot/info"), cancellationToken);

    /// <summary>Where LINE sends the channel's events; refused with 404 where nowhere.</summary>
    public Task<LineReading<LineWebhookEndpoint>> GetWebhookEndpointAsync(string channel, CancellationToken cancellationToken) =>
        ReadAsync<LineWebhookEndpoint>(channel, LineCall.Get("/v2/bot/channel/webhook/endpoint"), cancellationToken);

    /// <summary>Sets where LINE sends the channel's events.</summary>
    public Task<LineAnswer> SetWebhookEndpointAsync(string channel, Uri endpoint, CancellationToken cancellationToken) =>
        DoAsync(
            channel,
            LineCall.Put("/v2/bot/channel/webhook/endpoint", CallJson.Write(json => json.WriteString("endpoint", endpoint.AbsoluteUri))),
            cancellationToken);

    /// <summary>Has LINE call the channel's webhook, or another one, to try it.</summary>
    public Task<LineReading<LineWebhookTest>> TestWebhookEndpointAsync(
        string channel, Uri? endpoint, CancellationToken cancellationToken) =>
        ReadAsync<LineWebhookTest>(channel, LineCall.Post("/v2/bot/channel/webhook/test", CallJson.Write(json =>
        {
            if (endpoint is not null)
            {
                json.WriteString("endpoint", endpoint.AbsoluteUri);
            }
        })), cancellationToken);

    private static LineCall WithRetryKey(string path, Guid retryKey, byte[] json) =>
        new(HttpMethod.Post, path) { Content = (json, "application/json"), RetryKey = retryKey };

    private Task<LineAnswer> ValidateAsync(string channel, string path, string messages, CancellationToken cancellationToken) =>
        DoAsync(channel, LineCall.Post(path, CallJson.Write(json => json.WriteMessages(messages))), cancellationToken);

    private async Task<LineAnswer> DoAsync(string channel, LineCall call, CancellationToken cancellationToken) =>
        (await CallAsync(channel, call, cancellationToken)).Answer;

    private async Task<LineReading<T>> ReadAsync<T>(string channel, LineCall call, CancellationToken cancellationToken)
    {
        var (answer, body) = await CallAsync(channel, call, cancellationToken);
        if (answer is not LineAnswer.Accepted)
        {
            return new LineReading<T>.Unread(answer);
        }

        try
        {
            return JsonSerializer.Deserialize<T>(body, LineCallJson.Reading) is { } value
                ? new LineReading<T>.Read(value)
                : Unreadable<T>();
        }
        catch (JsonException)
        {
            return Unreadable<T>();
        }
    }

    private static LineReading<T>.Unread Unreadable<T>() => new(new LineAnswer.Unreachable("the answer could not be read", true));

    private async Task<(LineAnswer Answer, byte[] Body)> CallAsync(string channel, LineCall call, CancellationToken cancellationToken)
    {
        var token = await tokens.GetAsync(channel, cancellationToken);
        if (token is not LineTokenResult.Got first)
        {
            return (new LineAnswer.NoToken(((LineTokenResult.Missing)token).Reason), []);
        }

        var exchange = await connection.SendAsync(call, first.Token, cancellationToken);
        if (exchange is CallExchange.Answered { Status: 401 }
            && tokens.Forget(channel, first.Token)
            && await tokens.GetAsync(channel, cancellationToken) is LineTokenResult.Got second)
        {
            exchange = await connection.SendAsync(call, second.Token, cancellationToken);
        }

        return exchange switch
        {
            CallExchange.Answered answered => (Read(answered), answered.Body),
            CallExchange.Lost lost => (new LineAnswer.Unreachable(lost.Reason, lost.MayHaveArrived), []),
            _ => throw new UnreachableException(),
        };
    }

    private static LineAnswer Read(CallExchange.Answered answered) => answered.Status switch
    {
        >= 200 and < 300 => new LineAnswer.Accepted(answered.RequestId(), WasBefore: false),
        409 => new LineAnswer.Accepted(answered.AcceptedRequestId() ?? answered.RequestId(), WasBefore: true),
        _ => new LineAnswer.Refused(LineRefusalReader.Read(answered)),
    };
}
