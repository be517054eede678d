using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using ItaBot.Channels.Calls;

namespace ItaBot.Host.LineAccounts;

/// <summary>Asks LINE about the agency's own accounts: who they are and where their events go. It sends nobody anything.</summary>
internal sealed class LineQuestions(IConfiguration configuration, TimeProvider clock) : IDisposable
{
    private const string DefaultUrl = "https://api.line.me";

    // A proxy on the way answers with whole pages; a report wants a line.
    private const int LongestReason = 200;

    private readonly CallWire _wire = new(TimeSpan.FromSeconds(10), clock);
    private readonly Uri _baseUrl = new(configuration["Line:ApiBaseUrl"] ?? DefaultUrl);

    /// <summary>All accounts of the settings.</summary>
    public IReadOnlyList<LineAccount> Accounts { get; } = LineAccount.All(configuration);

    /// <summary>The account itself: <c>basicId</c>, <c>displayName</c>.</summary>
    public Task<LineSaid> AskWhoAsync(LineAccount account, CancellationToken cancellationToken) =>
        AskAsync(account, HttpMethod.Get, "/v2/bot/info", null, cancellationToken);

    /// <summary>Where LINE sends its events: <c>endpoint</c>, <c>active</c>; 404 where nowhere.</summary>
    public Task<LineSaid> AskWebhookAsync(LineAccount account, CancellationToken cancellationToken) =>
        AskAsync(account, HttpMethod.Get, "/v2/bot/channel/webhook/endpoint", null, cancellationToken);

    /// <summary>Has LINE call the webhook: <c>success</c>, <c>reason</c>, <c>detail</c>.</summary>
    public Task<LineSaid> TestWebhookAsync(LineAccount account, CancellationToken cancellationToken) =>
        AskAsync(account, HttpMethod.Post, "/v2/bot/channel/webhook/test", CallJson.Write(_ => { }), cancellationToken);

    public void Dispose() => _wire.Dispose();

    private async Task<LineSaid> AskAsync(
        LineAccount account, HttpMethod method, string path, byte[]? json, CancellationToken cancellationToken)
    {
        var (token, refused) = account.AccessToken is { } known ? (known, null) : await FetchTokenAsync(account, cancellationToken);
        if (token is null)
        {
            return refused!;
        }

        using var request = new HttpRequestMessage(method, new Uri(_baseUrl, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (json is not null)
        {
            request.Content = new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        return Read(await _wire.SendAsync(request, cancellationToken));
    }

    private async Task<(string? Token, LineSaid? Refused)> FetchTokenAsync(LineAccount account, CancellationToken cancellationToken)
    {
        LineSaid said = new LineSaid.Nothing("there is no secret to fetch a token with", null);
        foreach (var secret in account.Secrets)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_baseUrl, "/oauth2/v3/token"))
            {
                Content = new FormUrlEncodedContent(
                    [new("grant_type", "client_credentials"), new("client_id", account.ChannelId), new("client_secret", secret)]),
            };
            said = Read(await _wire.SendAsync(request, cancellationToken));
            if (said is LineSaid.Answer answer && TextOf(answer.Json, "access_token") is { } token)
            {
                return (token, null);
            }
        }

        return (null, said as LineSaid.Nothing ?? new LineSaid.Nothing("the token could not be read", null));
    }

    private static LineSaid Read(CallExchange exchange) => exchange switch
    {
        CallExchange.Answered { Status: >= 200 and < 300 } answered =>
            JsonOf(answered.Body) is { } json ? new LineSaid.Answer(json) : new LineSaid.Nothing("the answer could not be read", answered.Status),
        CallExchange.Answered answered => new LineSaid.Nothing($"{answered.Status} {ReasonOf(answered.Body)}".TrimEnd(), answered.Status),
        CallExchange.Lost lost => new LineSaid.Nothing(lost.Reason, null),
        _ => throw new UnreachableException(),
    };

    private static string ReasonOf(byte[] body)
    {
        var reason = JsonOf(body) is { } json
            ? TextOf(json, "message") ?? TextOf(json, "error_description") ?? TextOf(json, "error") ?? ""
            : "";
        return reason.Length <= LongestReason ? reason : reason[..LongestReason];
    }

    private static JsonElement? JsonOf(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text of an answer; null where it has none of that name.</summary>
    public static string? TextOf(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
