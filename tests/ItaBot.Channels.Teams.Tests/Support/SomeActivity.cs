using System.Text.Json;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Teams.Sending;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>Activities and messages whose content does not matter.</summary>
internal static class SomeActivity
{
    public const string Conversation = "a:1xH4HncZ6lyAbCdEfGhIjKlMnOpQrStUvWxYzOIM3Z";
    public const string Words = "ข้อไหนต่ำกว่าเกณฑ์";

    public static readonly DateTimeOffset Now = new(2026, 3, 30, 1, 30, 0, TimeSpan.Zero);
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    public static string Text(string text = Words) => JsonSerializer.Serialize(new { type = "message", text, textFormat = "plain" });

    public static string Card(string? text = null, string version = "1.5", object? body = null, object[]? actions = null)
    {
        var content = new Dictionary<string, object> { ["type"] = "AdaptiveCard", ["version"] = version, ["body"] = body ?? Array.Empty<object>() };
        if (actions is not null)
        {
            content["actions"] = actions;
        }

        var activity = new Dictionary<string, object>
        {
            ["type"] = "message",
            ["attachments"] = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content } },
        };
        if (text is not null)
        {
            activity["text"] = text;
        }

        return JsonSerializer.Serialize(activity);
    }

    public static OutboxMessage Message(TeamsAddress address, string? body = null, long id = 7) => new(
        Id: id,
        Key: "teams:1776827520098:1",
        Channel: "teams",
        ConversationId: $"teams:{Conversation}",
        Address: address.Write(),
        Body: body ?? Text(),
        CreatedAt: Now,
        Tries: 0,
        FirstTriedAt: null,
        NotBefore: null,
        IsUncertain: false);

    /// <summary>The message as the outbox hands it out when a try began and what came of it was not stored.</summary>
    public static OutboxMessage AfterCrash(this OutboxMessage message, DateTimeOffset triedAt) => message with
    {
        Tries = message.Tries + 1,
        FirstTriedAt = message.FirstTriedAt ?? triedAt,
        IsUncertain = true,
    };

    /// <summary>The message as the outbox hands it out after a try that is to be repeated.</summary>
    public static OutboxMessage After(this OutboxMessage message, Delivery.Later later, DateTimeOffset triedAt) => message with
    {
        Tries = message.Tries + 1,
        FirstTriedAt = message.FirstTriedAt ?? triedAt,
        IsUncertain = message.IsUncertain || later.IsUncertain,
        Address = later.Address ?? message.Address,
    };
}
