using System.Diagnostics;
using System.Globalization;
using System.Text;
using ItaBot.Channels.Calls;
using ItaBot.Channels.Teams.Api.Tokens;
using ItaBot.Channels.Teams.Settings;

namespace ItaBot.Channels.Teams.Api;

/// <summary>
/// The Connector. A call is made once, and once more where a token is refused; nothing else is tried again here.
/// Activities come as JSON, rendered.
/// </summary>
internal sealed class ConnectorClient(ConnectorConnection connection, ServiceHosts hosts, BotToken tokens)
{
    /// <summary>Sends an activity to the end of a conversation.</summary>
    public Task<ConnectorAnswer> SendAsync(
        string serviceUrl, string conversationId, string activity, CancellationToken cancellationToken) =>
        DoAsync(
            new ConnectorCall(HttpMethod.Post, serviceUrl, conversationId, "activities") { Json = Encoding.UTF8.GetBytes(activity) },
            cancellationToken);

    /// <summary>Sends an activity as the reply to another one.</summary>
    public Task<ConnectorAnswer> ReplyAsync(
        string serviceUrl, string conversationId, string replyToId, string activity, CancellationToken cancellationToken) =>
        DoAsync(
            new ConnectorCall(HttpMethod.Post, serviceUrl, conversationId, "activities", replyToId)
            {
                Json = Encoding.UTF8.GetBytes(activity),
            },
            cancellationToken);

    /// <summary>Puts an activity in the place of one that was sent.</summary>
    public Task<ConnectorAnswer> UpdateAsync(
        string serviceUrl, string conversationId, string activityId, string activity, CancellationToken cancellationToken) =>
        DoAsync(
            new ConnectorCall(HttpMethod.Put, serviceUrl, conversationId, "activities", activityId)
            {
                Json = Encoding.UTF8.GetBytes(activity),
            },
            cancellationToken);

    /// <summary>Takes back an activity that was sent.</summary>
    public Task<ConnectorAnswer> DeleteAsync(
        string serviceUrl, string conversationId, string activityId, CancellationToken cancellationToken) =>
        DoAsync(new ConnectorCall(HttpMethod.Delete, serviceUrl, conversationId, "activities", activityId), cancellationToken);

    /// <summary>Begins a conversation, or finds the personal one that is there.</summary>
    public Task<ConnectorReading<CreatedConversation>> CreateConversationAsync(
        string serviceUrl, NewConversation conversation, CancellationToken cancellationToken) =>
        ReadAsync<CreatedConversation>(
            new ConnectorCall(HttpMethod.Post, serviceUrl) { Json = conversation.ToJson() }, c => c.Id.Length > 0, cancellationToken);

    /// <summary>One page of those who take part in a conversation.</summary>
    /// <param name="serviceUrl">Where the Connector is.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="pageSize">How many at most; Teams gives 50 to 500.</param>
    /// <param name="continuationToken">What the page before ended with; null for the first.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<ConnectorReading<MemberPage>> GetMembersAsync(
        string serviceUrl, string conversationId, int pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"?pageSize={pageSize}");
        return ReadAsync<MemberPage>(
            new ConnectorCall(HttpMethod.Get, serviceUrl, conversationId, "pagedmembers")
            {
                Query = continuationToken is null ? query : $"{query}&continuationToken={Uri.EscapeDataString(continuationToken)}",
            },
            _ => true,
            cancellationToken);
    }

    /// <summary>One of those who take part in a conversation; refused with 404 where they do not.</summary>
    public Task<ConnectorReading<TeamsMember>> GetMemberAsync(
        string serviceUrl, string conversationId, string memberId, CancellationToken cancellationToken) =>
        ReadAsync<TeamsMember>(
            new ConnectorCall(HttpMethod.Get, serviceUrl, conversationId, "members", memberId), m => m.Id.Length > 0, cancellationToken);

    private async Task<ConnectorAnswer> DoAsync(ConnectorCall call, CancellationToken cancellationToken) =>
        (await CallAsync(call, cancellationToken)).Answer;

    private async Task<ConnectorReading<T>> ReadAsync<T>(
        ConnectorCall call, Func<T, bool> isWhole, CancellationToken cancellationToken)
        where T : class
    {
        var (answer, body) = await CallAsync(call, cancellationToken);
        if (answer is not ConnectorAnswer.Accepted)
        {
            return new ConnectorReading<T>.Unread(answer);
        }

        return ConnectorJson.Read<T>(body) is { } value && isWhole(value)
            ? new ConnectorReading<T>.Read(value)
            : new ConnectorReading<T>.Unread(new ConnectorAnswer.Unreachable("the answer could not be read", MayHaveArrived: true));
    }

    private async Task<(ConnectorAnswer Answer, byte[] Body)> CallAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        if (call.Url() is not { } url)
        {
            return (new ConnectorAnswer.NotCalled("the service url or an id makes no address"), []);
        }

        if (!hosts.Allows(url))
        {
            return (new ConnectorAnswer.NotCalled($"the token may not go to {url.Scheme}://{url.Host}: it is not in Teams:AllowedHosts"), []);
        }

        var token = await tokens.GetAsync(cancellationToken);
        if (token is not BotTokenResult.Got first)
        {
            return (new ConnectorAnswer.NoToken(((BotTokenResult.Missing)token).Reason), []);
        }

        var exchange = await connection.SendAsync(call, url, first.Token, cancellationToken);
        if (exchange is CallExchange.Answered { Status: 401 })
        {
            tokens.Forget(first.Token);
            if (await tokens.GetAsync(cancellationToken) is BotTokenResult.Got second)
            {
                exchange = await connection.SendAsync(call, url, second.Token, cancellationToken);
            }
        }

        return exchange switch
        {
            CallExchange.Answered { Status: >= 200 and < 300 } taken =>
                (new ConnectorAnswer.Accepted(ConnectorJson.Read<SentActivity>(taken.Body)?.Id), taken.Body),
            CallExchange.Answered refused => (new ConnectorAnswer.Refused(ConnectorRefusalReader.Read(refused)), []),
            CallExchange.Lost lost => (new ConnectorAnswer.Unreachable(lost.Reason, lost.MayHaveArrived), []),
            _ => throw new UnreachableException(),
        };
    }
}
