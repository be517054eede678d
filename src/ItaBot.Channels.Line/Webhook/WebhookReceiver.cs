using ItaBot.Channels.Inbox;
using ItaBot.Channels.Line.Settings;
using ItaBot.Channels.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Line.Webhook;

/// <summary>Takes in what LINE sends: checks who sent it, stores it, and wakes the turns.</summary>
internal sealed partial class WebhookReceiver(
    IOptions<LineOptions> options, EventIntake intake, TimeProvider clock, ILogger<WebhookReceiver> logger)
{
    /// <summary>The largest body that is taken, in bytes.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    /// <summary>Takes a request in.</summary>
    /// <returns>The status to answer with: 200 only where every event is stored.</returns>
    public async Task<int> ReceiveAsync(string name, HttpRequest request, CancellationToken cancellationToken)
    {
        if (!options.Value.Channels.TryGetValue(name, out var channel))
        {
            return StatusCodes.Status404NotFound;
        }

        if (await RequestBody.ReadAsync(request, MaxBodyBytes, cancellationToken) is not { } body)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        var channelId = LineChannel.IdOf(name);
        if (!LineSignature.Matches(body.Span, SignatureOf(request), [channel.ChannelSecret, channel.NextChannelSecret]))
        {
            LogWrongSignature(channelId);
            return StatusCodes.Status401Unauthorized;
        }

        var now = clock.GetUtcNow();
        return WebhookReader.Read(body, channelId, now) switch
        {
            null => StatusCodes.Status400BadRequest,
            [] => StatusCodes.Status200OK,
            { } events => await StoreAsync(events, channelId, now),
        };
    }

    // Not stopped where LINE hangs up: what has arrived whole need not come again.
    private async Task<int> StoreAsync(IReadOnlyList<NewEvent> events, string channelId, DateTimeOffset now)
    {
        try
        {
            await intake.TakeAsync(channelId, events, now, CancellationToken.None);
            return StatusCodes.Status200OK;
        }
        catch (Exception e)
        {
            LogNotStored(e, channelId, string.Join(' ', events.Select(n => n.EventId)));
            return StatusCodes.Status503ServiceUnavailable;
        }
    }

    private static string? SignatureOf(HttpRequest request) =>
        request.Headers.TryGetValue(LineSignature.Header, out var values) && values is [{ } only] ? only : null;

    [LoggerMessage(LogLevel.Warning, "A request to the webhook of {Channel} had no valid signature. Compare Line:Channels:…:ChannelSecret with the LINE Developers Console if LINE sent it.")]
    private partial void LogWrongSignature(string channel);

    [LoggerMessage(LogLevel.Error, "Events of {Channel} could not be stored; LINE was told to send them again: {EventIds}")]
    private partial void LogNotStored(Exception exception, string channel, string eventIds);
}
