using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Line.Events;
using ItaBot.Channels.Requests;

namespace ItaBot.Channels.Line.Webhook;

/// <summary>Takes the events out of a body whose signature is right. What they say is read in their turns.</summary>
internal static class WebhookReader
{
    private const int LongestId = 200;

    // An unknown kind of event may be nested more deeply than what is known; the parser keeps no stack of calls.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 1000 };

    // Clocks differ a little; an event from later than that has a wrong time.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    // LINE is not older.
    private static readonly DateTimeOffset Earliest = new(2011, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// The events, in their order: none where the body names none. Null where it is not JSON, no object, or has something
    /// else in their place.
    /// </summary>
    /// <param name="body">The body.</param>
    /// <param name="channelId">The channel that it came through.</param>
    /// <param name="now">When.</param>
    public static IReadOnlyList<NewEvent>? Read(ReadOnlyMemory<byte> body, string channelId, DateTimeOffset now)
    {
        try
        {
            using var document = JsonDocument.Parse(
                body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? EventsOf(document.RootElement.Property("events"), channelId, now)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<NewEvent>? EventsOf(JsonElement events, string channelId, DateTimeOffset now) => events.ValueKind switch
    {
        JsonValueKind.Array => [.. events.EnumerateArray().Select(e => EventOf(e, channelId, now))],
        JsonValueKind.Undefined => [],
        _ => null,
    };

    private static NewEvent EventOf(JsonElement json, string channelId, DateTimeOffset now)
    {
        var raw = JsonMarshal.GetRawUtf8Value(json);
        var type = json.Text("type");
        return new(channelId, IdOf(json, raw), ConversationOf(json, channelId), MomentOf(json, now), Encoding.UTF8.GetString(raw))
        {
            MessageId = type is "message" or "messageEdited" ? json.Property("message").Text("id") : null,
            IsEdit = type == "messageEdited",
            ErasesMessageId = type == "unsend" ? json.Property("unsend").Text("messageId") : null,
        };
    }

    private static string IdOf(JsonElement json, ReadOnlySpan<byte> raw) =>
        json.Text("webhookEventId") is { Length: <= LongestId } id ? id : $"sha256:{Convert.ToHexStringLower(SHA256.HashData(raw))}";

    private static string ConversationOf(JsonElement json, string channelId)
    {
        var source = LineEventReader.SourceOf(json);
        return (source.GroupId, source.UserId) switch
        {
            ({ } group, { } user) => $"{channelId}:{group}:{user}",
            ({ } group, null) => $"{channelId}:{group}",
            (null, { } user) => LineChannel.ConversationIdOf(new(channelId, user)),
            _ => $"{channelId}:none",
        };
    }

    private static DateTimeOffset MomentOf(JsonElement json, DateTimeOffset now) =>
        json.Whole("timestamp") is { } milliseconds
        && milliseconds >= Earliest.ToUnixTimeMilliseconds() && milliseconds <= (now + Skew).ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : now;
}
