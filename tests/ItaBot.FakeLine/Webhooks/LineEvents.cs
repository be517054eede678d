using System.Globalization;
using System.Text.Json.Nodes;

namespace ItaBot.FakeLine.Webhooks;

/// <summary>
/// Makes events as LINE sends them, each with an id, a time after the one before, and a reply token that the server takes.
/// </summary>
public sealed class LineEvents(FakeLineServer server)
{
    private const long FirstMessage = 500000000000000000;

    private readonly Lock _gate = new();
    private long _lastTime;

    /// <summary>A person writes in the chat of two.</summary>
    public JsonObject Text(string userId, string text) => TextFrom(User(userId), userId, text);

    /// <summary>A person writes in a group.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="userId">The person.</param>
    /// <param name="text">What they write; it begins with <paramref name="mention"/> where there is one.</param>
    /// <param name="mention">How they call the bot; null where they do not.</param>
    public JsonObject GroupText(string groupId, string userId, string text, string? mention)
    {
        var source = new JsonObject { ["type"] = "group", ["groupId"] = groupId, ["userId"] = userId };
        var made = TextFrom(source, groupId, text);
        if (mention is not null)
        {
            made["message"]!["mention"] = new JsonObject
            {
                ["mentionees"] = new JsonArray(new JsonObject
                {
                    ["index"] = 0,
                    ["length"] = mention.Length,
                    ["type"] = "user",
                    ["isSelf"] = true,
                }),
            };
        }

        return made;
    }

    /// <summary>A person sends a sticker.</summary>
    /// <param name="userId">The person.</param>
    /// <param name="keywords">What it shows, as LINE says.</param>
    public JsonObject Sticker(string userId, params IReadOnlyList<string> keywords)
    {
        var made = Event("message", User(userId), userId);
        var id = NextMessageId();
        made["message"] = new JsonObject
        {
            ["id"] = id,
            ["type"] = "sticker",
            ["quoteToken"] = $"quote-{id}",
            ["markAsReadToken"] = $"read-{id}",
            ["stickerId"] = "52002734",
            ["packageId"] = "11537",
            ["stickerResourceType"] = "ANIMATION",
            ["keywords"] = new JsonArray([.. keywords.Select(k => JsonValue.Create(k))]),
        };
        return made;
    }

    /// <summary>A person taps a button.</summary>
    public JsonObject Postback(string userId, string data)
    {
        var made = Event("postback", User(userId), userId);
        made["postback"] = new JsonObject { ["data"] = data };
        return made;
    }

    /// <summary>A person adds the account, or lets it in again.</summary>
    public JsonObject Follow(string userId, bool isUnblocked = false)
    {
        var made = Event("follow", User(userId), userId);
        made["follow"] = new JsonObject { ["isUnblocked"] = isUnblocked };
        return made;
    }

    /// <summary>A person shuts the account out.</summary>
    public JsonObject Unfollow(string userId) => Event("unfollow", User(userId), replyTo: null);

    /// <summary>A person takes a message back.</summary>
    public JsonObject Unsend(string userId, string messageId)
    {
        var made = Event("unsend", User(userId), replyTo: null);
        made["unsend"] = new JsonObject { ["messageId"] = messageId };
        return made;
    }

    private JsonObject TextFrom(JsonObject source, string replyTo, string text)
    {
        var made = Event("message", source, replyTo);
        var id = NextMessageId();
        made["message"] = new JsonObject
        {
            ["id"] = id,
            ["type"] = "text",
            ["quoteToken"] = $"quote-{id}",
            ["markAsReadToken"] = $"read-{id}",
            ["text"] = text,
        };
        return made;
    }

    private JsonObject Event(string type, JsonObject source, string? replyTo)
    {
        var number = server.NextNumber();
        var made = new JsonObject
        {
            ["type"] = type,
            ["mode"] = "active",
            ["timestamp"] = NextTime(),
            ["source"] = source,
            ["webhookEventId"] = string.Create(CultureInfo.InvariantCulture, $"01J{number:D23}"),
            ["deliveryContext"] = new JsonObject { ["isRedelivery"] = false },
        };
        if (replyTo is not null)
        {
            var token = string.Create(CultureInfo.InvariantCulture, $"reply{number:D27}");
            server.RegisterReplyToken(token, replyTo);
            made["replyToken"] = token;
        }

        return made;
    }

    private string NextMessageId() => (FirstMessage + server.NextNumber()).ToString(CultureInfo.InvariantCulture);

    private long NextTime()
    {
        lock (_gate)
        {
            return _lastTime = Math.Max(_lastTime + 1, server.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        }
    }

    private static JsonObject User(string userId) => new() { ["type"] = "user", ["userId"] = userId };
}
