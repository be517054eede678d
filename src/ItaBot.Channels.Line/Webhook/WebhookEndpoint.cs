using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ItaBot.Channels.Line.Webhook;

/// <summary>Where LINE sends its events.</summary>
internal static class WebhookEndpoint
{
    public const string Route = "/line/{channel}/webhook";

    /// <summary>The path of one channel.</summary>
    public static string PathOf(string channel) => Route.Replace("{channel}", channel, StringComparison.Ordinal);

    public static async Task<StatusCodeHttpResult> ReceiveAsync(
        string channel, HttpRequest request, WebhookReceiver receiver, CancellationToken cancellationToken) =>
        TypedResults.StatusCode(await receiver.ReceiveAsync(channel, request, cancellationToken));
}
