using System.Text.Json;
using ItaBot.Channels.Requests;

namespace ItaBot.Channels.Teams.Activities;

/// <summary>Reads activities. Teams adds types, events and fields without notice, so anything may be missing or new.</summary>
internal static class ActivityReader
{
    // Teams shows every text with formatting as an attachment too.
    private const string SameAsHtml = "text/html";

    /// <summary>What an activity says.</summary>
    public static TeamsActivity Read(JsonElement json)
    {
        var source = TeamsSourceReader.Read(json);
        var kind = KindOf(json, source);
        return (source is null && !IsAwaited(kind) ? new TeamsActivity.Other() : kind) with { Id = json.Text("id"), Source = source, ReplyToId = json.Text("replyToId") };
    }

    /// <summary>What a stored activity says.</summary>
    /// <exception cref="JsonException">It is no JSON: somebody changed what was stored.</exception>
    public static TeamsActivity Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    // Of what nobody waits for, one that cannot be placed is of no use and does no harm.
    private static bool IsAwaited(TeamsActivity kind) => kind is not (TeamsActivity.Added or TeamsActivity.Removed or TeamsActivity.Deleted);

    private static TeamsActivity KindOf(JsonElement json, TeamsSource? source) => json.Text("type") switch
    {
        "message" => MessageOf(json, source),
        "invoke" => InvokeOf(json),
        "installationUpdate" => json.Text("action")?.ToUpperInvariant() switch
        {
            "ADD" => new TeamsActivity.Added(IsUpgrade: false),
            "ADD-UPGRADE" => new TeamsActivity.Added(IsUpgrade: true),
            "REMOVE" => new TeamsActivity.Removed(),
            _ => new TeamsActivity.Other(),
        },
        "conversationUpdate" => ConversationUpdateOf(json, source),
        "messageDelete" when EventOf(json) == "SOFTDELETEMESSAGE" => new TeamsActivity.Deleted(),
        _ => new TeamsActivity.Other(),
    };

    private static TeamsActivity MessageOf(JsonElement json, TeamsSource? source)
    {
        var spoken = SpokenText.Read(json, source?.BotId);
        var value = json.Property("value");
        return value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null) && spoken.Text.Length == 0
            ? new TeamsActivity.Submit(CardValue.TokenOf(value), value.GetRawText())
            : new TeamsActivity.Message(spoken.Text, spoken.MentionsBot || source is { IsDirect: true }, HasFiles(json));
    }

    private static bool HasFiles(JsonElement json) =>
        json.List("attachments").Any(a => a.Text("contentType") is { } type && !type.Equals(SameAsHtml, StringComparison.OrdinalIgnoreCase));

    private static TeamsActivity InvokeOf(JsonElement json) => json.Text("name") switch
    {
        "adaptiveCard/action" => new TeamsActivity.Execute(
            CardValue.TokenOf(json.Property("value").Property("action").Property("data")),
            json.Property("value").Text("trigger") == "automatic"),
        "message/submitAction" or "signin/failure" => new TeamsActivity.Notice(),
        _ => new TeamsActivity.UnknownInvoke(),
    };

    private static TeamsActivity ConversationUpdateOf(JsonElement json, TeamsSource? source)
    {
        if (source is null)
        {
            return new TeamsActivity.Other();
        }

        return HasBot(json, "membersAdded", source) ? new TeamsActivity.Added(IsUpgrade: false)
            : HasBot(json, "membersRemoved", source) || EventOf(json) is "TEAMDELETED" or "TEAMHARDDELETED" ? new TeamsActivity.Removed()
            : new TeamsActivity.Other();
    }

    private static bool HasBot(JsonElement json, string members, TeamsSource source) =>
        json.List(members).Any(m => m.Text("id") == source.BotId);

    private static string? EventOf(JsonElement json) => json.Property("channelData").Text("eventType")?.ToUpperInvariant();
}
