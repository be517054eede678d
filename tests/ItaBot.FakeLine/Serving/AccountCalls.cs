using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.FakeLine.Webhooks;
using ItaBot.Fakes;

namespace ItaBot.FakeLine.Serving;

/// <summary>Plays what is asked about an account and its people.</summary>
internal sealed class AccountCalls(HttpClient http, ConcurrentDictionary<string, FakeProfile> profiles, TimeProvider clock)
{
    public static FakeResponse Quota(FakeChannel channel) => channel.Quota is { } limit
        ? LineResponse.Ok(new { type = "limited", value = limit })
        : LineResponse.Ok(new { type = "none" });

    public static FakeResponse Consumption(FakeChannel channel) => LineResponse.Ok(new { totalUsage = channel.Pushed });

    public static FakeResponse Info(FakeChannel channel) => LineResponse.Ok(new
    {
        userId = channel.BotUserId,
        basicId = "@123fake",
        displayName = channel.Name,
        chatMode = "bot",
        markAsReadMode = "auto",
    });

    public static FakeResponse GetWebhook(FakeChannel channel) => channel.WebhookEndpoint is { } endpoint
        ? LineResponse.Ok(new { endpoint = endpoint.AbsoluteUri, active = true })
        : LineResponse.Error(404, "Webhook endpoint not found");

    public static FakeResponse SetWebhook(FakeChannel channel, string body)
    {
        channel.WebhookEndpoint = Endpoint(body);
        return new FakeResponse(200, "{}");
    }

    public FakeResponse Profile(string userId) => profiles.TryGetValue(userId, out var profile)
        ? LineResponse.Ok(profile.Language is null
            ? new { userId, displayName = profile.DisplayName }
            : new { userId, displayName = profile.DisplayName, language = profile.Language })
        : LineResponse.Error(404, "Not found");

    /// <summary>Calls the webhook with no events, signed, as LINE does.</summary>
    public async Task<FakeResponse> TestWebhookAsync(FakeChannel channel, string body, CancellationToken cancellationToken)
    {
        if ((Endpoint(body) ?? channel.WebhookEndpoint) is not { } endpoint)
        {
            return LineResponse.Error(404, "Webhook endpoint not found");
        }

        var (status, reason) = await TryAsync(new LineWebhookClient(http, endpoint, channel), cancellationToken);
        return LineResponse.Ok(new
        {
            success = status == 200,
            timestamp = clock.GetUtcNow().ToString("O"),
            statusCode = status,
            reason,
            detail = reason,
        });
    }

    private static async Task<(int Status, string Reason)> TryAsync(LineWebhookClient webhook, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await webhook.PostAsync(Enumerable.Empty<JsonObject>(), cancellationToken);
            return ((int)response.StatusCode, response.IsSuccessStatusCode ? "OK" : "ERROR_STATUS_CODE");
        }
        catch (HttpRequestException)
        {
            return (0, "COULD_NOT_CONNECT");
        }
    }

    private static Uri? Endpoint(string body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.TryGetProperty("endpoint", out var endpoint) ? new Uri(endpoint.GetString()!) : null;
    }
}
