using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ItaBot.FakeAzure.Connector;

namespace ItaBot.FakeAzure.Activities;

/// <summary>
/// Makes activities as Teams sends them, each with an id of its own and a time after the one before. Whoever takes part in
/// one is known to the Connector as a member of the conversation.
/// </summary>
public sealed class TeamsActivities(FakeAzureServer azure)
{
    private const string BotName = "ItaBot";

    private readonly Lock _gate = new();
    private DateTimeOffset _last;
    private int _events;

    /// <summary>Teams' id of the bot.</summary>
    public string BotId => $"28:{azure.App.Id}";

    /// <summary>A person writes to the bot alone.</summary>
    public JsonObject Personal(FakeMember from, string text) => Said(Activity("message", from, PersonalOf(from)), text);

    /// <summary>A person writes in a thread of a channel.</summary>
    /// <param name="from">Who.</param>
    /// <param name="channel">In which channel.</param>
    /// <param name="root">The id of the message that the thread began with.</param>
    /// <param name="text">What they write, without the mention.</param>
    /// <param name="mentionsBot">Whether they call the bot.</param>
    public JsonObject InChannel(FakeMember from, FakeChannel channel, string root, string text, bool mentionsBot = true)
    {
        ArgumentNullException.ThrowIfNull(channel);
        var activity = Activity("message", from, GroupOf(from, channel.Thread(root), "channel"));
        var data = activity["channelData"]!.AsObject();
        data["teamsChannelId"] = channel.Id;
        data["teamsTeamId"] = channel.TeamId;
        data["channel"] = new JsonObject { ["id"] = channel.Id };
        data["team"] = new JsonObject { ["id"] = channel.TeamId };
        return Called(activity, text, mentionsBot);
    }

    /// <summary>A person writes in a group chat.</summary>
    /// <param name="from">Who.</param>
    /// <param name="chat">The chat's id: <c>19:…@thread.v2</c>.</param>
    /// <param name="text">What they write, without the mention.</param>
    /// <param name="mentionsBot">Whether they call the bot.</param>
    public JsonObject InGroupChat(FakeMember from, string chat, string text, bool mentionsBot = true) =>
        Called(Activity("message", from, GroupOf(from, chat, "groupChat")), text, mentionsBot);

    /// <summary>A person installs the bot for themselves, or what <paramref name="action"/> says.</summary>
    /// <param name="from">Who.</param>
    /// <param name="action"><c>add</c>, <c>remove</c>, <c>add-upgrade</c> or <c>remove-upgrade</c>.</param>
    public JsonObject Installation(FakeMember from, string action)
    {
        var activity = Activity("installationUpdate", from, PersonalOf(from), NextEventId());
        activity["action"] = action;
        return activity;
    }

    /// <summary>The bot and the person are added to their conversation, which Teams says beside an installation.</summary>
    public JsonObject BotAdded(FakeMember from)
    {
        var activity = Activity("conversationUpdate", from, PersonalOf(from), NextEventId());
        activity["membersAdded"] = new JsonArray(
            new JsonObject { ["id"] = BotId }, new JsonObject { ["id"] = from.Id, ["aadObjectId"] = from.AadObjectId });
        return activity;
    }

    /// <summary>A person presses a button that cannot change its card: a message without text.</summary>
    /// <param name="from">Who.</param>
    /// <param name="cardId">The id of the card's activity.</param>
    /// <param name="data">What the button brings back.</param>
    public JsonObject Submit(FakeMember from, string cardId, JsonNode data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var activity = Activity("message", from, PersonalOf(from), NextEventId());
        activity["value"] = data.DeepClone();
        return OnCard(activity, cardId);
    }

    /// <summary>A person presses a button that may change its card, or Teams asks for the card's newest form.</summary>
    /// <param name="from">Who.</param>
    /// <param name="cardId">The id of the card's activity.</param>
    /// <param name="verb">What the button does.</param>
    /// <param name="data">What it brings back.</param>
    /// <param name="trigger"><c>manual</c> where a person pressed, <c>automatic</c> where Teams asks.</param>
    public JsonObject Execute(FakeMember from, string cardId, string verb, JsonNode data, string trigger = "manual")
    {
        ArgumentNullException.ThrowIfNull(data);
        var activity = Activity("invoke", from, PersonalOf(from), NextEventId());
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
            ["trigger"] = trigger,
        };
        return OnCard(activity, cardId);
    }

    /// <summary>A person takes back a message.</summary>
    public JsonObject Deleted(FakeMember from, string messageId)
    {
        var activity = Activity("messageDelete", from, PersonalOf(from), messageId);
        activity["channelData"]!["eventType"] = "softDeleteMessage";
        return activity;
    }

    /// <summary>The same once more, with another id and a later time, as Teams does where it hears nothing.</summary>
    public JsonObject Again(JsonObject activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var again = activity.DeepClone().AsObject();
        var (id, time) = Next();
        again["id"] = ((string)again["id"]!).StartsWith("f:", StringComparison.Ordinal) ? NextEventId() : id;
        again["timestamp"] = time;
        return again;
    }

    private JsonObject Called(JsonObject activity, string text, bool mentionsBot)
    {
        if (!mentionsBot)
        {
            return Said(activity, text);
        }

        const string Mention = $"<at>{BotName}</at>";
        activity["entities"]!.AsArray().Insert(0, new JsonObject
        {
            ["mentioned"] = new JsonObject { ["id"] = BotId, ["name"] = BotName },
            ["text"] = Mention,
            ["type"] = "mention",
        });
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/html",
            ["content"] =
                $"<p><span itemtype=\"http://schema.skype.com/Mention\" itemscope=\"\" itemid=\"0\">{BotName}</span>&nbsp;{WebUtility.HtmlEncode(text)}</p>",
        });
        return Said(activity, $"{Mention} {text}");
    }

    private static JsonObject Said(JsonObject activity, string text)
    {
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    private static JsonObject OnCard(JsonObject activity, string cardId)
    {
        activity["replyToId"] = cardId;
        var data = activity["channelData"]!.AsObject();
        data["source"] = new JsonObject { ["name"] = "message" };
        data["legacy"] = new JsonObject { ["replyToId"] = $"1:{cardId}" };
        return activity;
    }

    private JsonObject PersonalOf(FakeMember from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var id = PersonalConversation.Of(from.Id);
        Join(from, id);
        return new JsonObject { ["conversationType"] = "personal", ["tenantId"] = azure.App.Tenant, ["id"] = id };
    }

    private JsonObject GroupOf(FakeMember from, string id, string type)
    {
        ArgumentNullException.ThrowIfNull(from);
        Join(from, id);
        return new JsonObject { ["id"] = id, ["isGroup"] = true, ["conversationType"] = type, ["tenantId"] = azure.App.Tenant };
    }

    private void Join(FakeMember who, string conversation) =>
        azure.Connector.Members.AddOrUpdate(
            conversation, [who], (_, there) => there.Contains(who) ? there : [.. there, who]);

    private JsonObject Activity(string type, FakeMember from, JsonObject conversation, string? id = null)
    {
        var (next, time) = Next();
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id ?? next,
            ["timestamp"] = time,
            ["channelId"] = "msteams",
            ["serviceUrl"] = azure.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = from.Id, ["name"] = from.Name, ["aadObjectId"] = from.AadObjectId },
            ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = BotName },
            ["conversation"] = conversation,
            ["entities"] = new JsonArray(new JsonObject
            {
                ["locale"] = "th-TH",
                ["country"] = "TH",
                ["platform"] = "Web",
                ["timezone"] = "Asia/Bangkok",
                ["type"] = "clientInfo",
            }),
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = azure.App.Tenant } },
            ["locale"] = "th-TH",
            ["localTimezone"] = "Asia/Bangkok",
        };
    }

    // What is no message has an id of another form.
    private string NextEventId() =>
        string.Create(CultureInfo.InvariantCulture, $"f:{Interlocked.Increment(ref _events):x8}-e8b4-f340-10bc-eb52fc1a6ad4");

    // Teams' ids of messages are the milliseconds of their time.
    private (string Id, string Time) Next()
    {
        lock (_gate)
        {
            var now = azure.Clock.GetUtcNow();
            _last = now > _last.AddMilliseconds(1) ? now : _last.AddMilliseconds(1);
            return (
                _last.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
                _last.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture));
        }
    }
}
