using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ItaBot.Channels.Line.Webhook;

/// <summary>Where LINE sends its events.</summary>
internal static class WebhookEndpoint
{
    public const string Route = "/line/{channel}/webhook";

    public static async Task<StatusCodeHttpResult> ReceiveAsync(
        string channel, HttpRequest request, WebhookReceiver receiver, CancellationToken cancellationToken) =>
        TypedResults.StatusCode(await receiver.ReceiveAsync(channel, request, cancellationToken));
}
