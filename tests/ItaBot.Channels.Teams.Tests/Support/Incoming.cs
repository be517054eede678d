using System.Text.Json.Nodes;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>Activities as Teams sends them to the bot.</summary>
internal static class Incoming
{
    public const string Bot = "28:aabdbd62-bc97-4afb-83ee-575594577de5";
    public const string Tenant = "3f3d1cea-7a18-41af-872b-cfbbd5140984";
    public const string ServiceUrl = $"https://smba.trafficmanager.net/apac/{Tenant}/";
    public const string Personal = SomeActivity.Conversation;
    public const string Channel = "19:dc5ba12695be4eb7bf457cad6b4709eb@thread.tacv2";
    public const string Thread = $"{Channel};messageid=1481567603816";
    public const string GroupChat = "19:97b1ec61-45bf-453c-9059-6e8984e0cef4@unq.gbl.spaces";

    /// <summary>An activity of a chat with the bot alone.</summary>
    public static JsonObject InPersonal(string type = "message") => Of(type, new JsonObject { ["id"] = Personal, ["conversationType"] = "personal", ["tenantId"] = Tenant });

    /// <summary>An activity of a thread in a channel of a team.</summary>
    public static JsonObject InChannel(string type = "message")
    {
        var activity = Of(type, new JsonObject { ["id"] = Thread, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = Tenant });
        activity["channelData"]!["team"] = new JsonObject { ["id"] = "19:712c61d0ef384e5fa681ba90ca943398@thread.tacv2" };
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = Channel };
        return activity;
    }

    /// <summary>An activity of a chat of several people.</summary>
    public static JsonObject InGroupChat(string type = "message") =>
        Of(type, new JsonObject { ["id"] = GroupChat, ["conversationType"] = "groupChat", ["isGroup"] = true, ["tenantId"] = Tenant });

    /// <summary>Sets a field.</summary>
    public static JsonObject With(this JsonObject json, string name, JsonNode? value)
    {
        json[name] = value;
        return json;
    }

    /// <summary>Sets the text; each <c>@bot</c> in it becomes a mention of the bot as Teams writes it.</summary>
    public static JsonObject Saying(this JsonObject message, string text)
    {
        const string Written = "<at>ItaBot</at>";
        message["text"] = text.Replace("@bot", Written, StringComparison.Ordinal);
        return text.Contains("@bot", StringComparison.Ordinal) ? message.With("entities", new JsonArray(Mention(Bot, "ItaBot", Written))) : message;
    }

    /// <summary>An entity that says who is mentioned.</summary>
    public static JsonObject Mention(string id, string? name, string? written) =>
        new() { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name }, ["text"] = written };

    private static JsonObject Of(string type, JsonObject conversation) => new()
    {
        ["type"] = type,
        ["id"] = "1776827520098",
        ["timestamp"] = "2026-03-30T01:29:59.5Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:somsri", ["name"] = "สมศรี", ["aadObjectId"] = "c5e99701-2a32-49c1-a660-4629ceeb8c61" },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "ItaBot" },
        ["conversation"] = conversation,
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
    };
}
