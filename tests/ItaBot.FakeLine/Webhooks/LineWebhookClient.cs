using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ItaBot.FakeLine.Webhooks;

/// <summary>Posts events as LINE does: signed with the channel's secret.</summary>
/// <param name="http">What posts.</param>
/// <param name="endpoint">The webhook.</param>
/// <param name="channel">The channel whose events they are.</param>
public sealed class LineWebhookClient(HttpClient http, Uri endpoint, FakeChannel channel)
{
    /// <summary>The signature of a body: the base64 of its HMAC-SHA256.</summary>
    public static string Sign(string secret, ReadOnlySpan<byte> body) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    /// <summary>The body that brings events.</summary>
    public static byte[] BodyOf(string destination, IEnumerable<JsonObject> events) =>
        Encoding.UTF8.GetBytes(new JsonObject
        {
            ["destination"] = destination,
            ["events"] = new JsonArray([.. events.Select(e => e.DeepClone())]),
        }.ToJsonString());

    /// <summary>Posts events in one body.</summary>
    public Task<HttpResponseMessage> PostAsync(IEnumerable<JsonObject> events, CancellationToken cancellationToken) =>
        PostAsync(BodyOf(channel.BotUserId, events), cancellationToken);

    /// <summary>Posts a body as it is.</summary>
    public Task<HttpResponseMessage> PostAsync(byte[] body, CancellationToken cancellationToken) =>
        PostAsync(body, Sign(channel.Secret, body), cancellationToken);

    /// <summary>Posts a body with whatever signature; null for none.</summary>
    public async Task<HttpResponseMessage> PostAsync(byte[] body, string? signature, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new ByteArrayContent(body)
            {
                Headers = { ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-8") },
            },
        };
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation("x-line-signature", signature);
        }

        return await http.SendAsync(request, cancellationToken);
    }
}
