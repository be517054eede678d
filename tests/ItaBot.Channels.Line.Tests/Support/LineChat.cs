using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Line.Linking;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Line.Turns;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Speech;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;
using ItaBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>Someone who chats with an account: each event has its turn at once, and what comes of it is stored.</summary>
internal sealed class LineChat
{
    public const string Person = "U206d25c2ea6bd87c17655609a1c37cb8";
    public const string Group = "Ca56f94637cc4347f90a25382909b24b9";

    private readonly AnswerFixture _answers;
    private long _events;

    public LineChat(AnswerFixture answers, string agency = "klong-mueang")
    {
        _answers = answers;
        var chat = new ChatSpeech(answers.Phrases, answers.Assessments, Stores);
        var renderer = new LineRenderer(answers.Phrases);
        var speech = new LineSpeech(chat, renderer);
        var audience = new LineAudience(Stores);
        var questions = new QuestionTurns(answers.AssistantWith(Stores), audience, speech);
        var rests = new RestTurns(Stores, audience, chat, speech);
        Codes = new LinkCodes(Stores, Clock);
        Claims = new OfficerClaim(Stores, Stores, Clock);
        var links = new LinkTurns(answers.ChatWords, Codes, Claims, Stores, chat, speech);
        var turns = new LineTurns(
            new TextTurns(answers.ChatWords, links, rests, questions, chat, speech),
            new MediaTurns(answers.ChatWords, questions, chat, speech),
            rests,
            new WelcomeTurns(audience, chat, speech, Clock, NullLogger<WelcomeTurns>.Instance),
            Stores,
            new Outgoing(Stores, new Paging(answers.Phrases)));
        Channel = new LineChannel(
            new LineAccount("line:test", agency), turns, Calls, renderer, chat, NullLogger<LineChannel>.Instance);
    }

    public SetClock Clock { get; } = new(new(2026, 3, 2, 3, 0, 0, TimeSpan.Zero));

    public MemoryStores Stores { get; } = new();

    public FakeCalls Calls { get; } = new();

    public LinkCodes Codes { get; }

    public OfficerClaim Claims { get; }

    public LineChannel Channel { get; }

    public static PersonId PersonId { get; } = new("line:test", Person);

    /// <summary>Everything that a message says, in its order.</summary>
    public static string Said(NewMessage message) => JsonTexts.In(message.Body);

    /// <summary>A part of the address that a message goes to.</summary>
    public static JsonElement AddressOf(NewMessage message, string part) => JsonDocument.Parse(message.Address).RootElement
        .EnumerateObject().Single(p => string.Equals(p.Name, part, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>Everything that a turn says; empty where it says nothing.</summary>
    public static string Said(TurnOutput output) => string.Join('\n', output.Messages.Select(Said));

    /// <summary>Writes a text in the chat with the account alone.</summary>
    public Task<TurnOutput> SayAsync(string text) => TurnAsync(Message(new { type = "text", id = "1", text, quoteToken = "q" }));

    /// <summary>Writes a text in a group.</summary>
    /// <param name="text">The text; it mentions the account where it has <c>@bot</c>.</param>
    public Task<TurnOutput> SayInGroupAsync(string text)
    {
        var at = text.IndexOf("@bot", StringComparison.Ordinal);
        object[] mentionees = at < 0 ? [] : [new { index = at, length = 4, type = "user", isSelf = true }];
        return TurnAsync(Message(new { type = "text", id = "1", text, mention = new { mentionees } }, Group));
    }

    /// <summary>Sends another kind of message.</summary>
    public Task<TurnOutput> SendAsync(object message) => TurnAsync(Message(message));

    /// <summary>Presses a button.</summary>
    public Task<TurnOutput> PressAsync(string data, string? group = null) =>
        TurnAsync(Event("postback", group, new JsonObject { ["postback"] = new JsonObject { ["data"] = data } }));

    /// <summary>Takes an event through its turn.</summary>
    public Task<TurnOutput> TurnAsync(JsonObject json) => TurnAsync(json.ToJsonString());

    /// <summary>Takes an event through its turn.</summary>
    public async Task<TurnOutput> TurnAsync(string payload)
    {
        var received = Received(payload);
        var output = await Channel.RunAsync(received, CancellationToken.None);
        Stores.Commit(received, output);
        Assert.True(await _answers.Feedback.ApplyAsync([.. output.Records.OfType<TurnRecord.NoteFeedback>().Select(r => r.Change)], CancellationToken.None));
        return output;
    }

    /// <summary>An event as it is stored.</summary>
    public InboxEvent Received(string payload)
    {
        var id = ++_events;
        var conversation = payload.Contains(Group, StringComparison.Ordinal) ? $"line:test:{Group}:{Person}" : $"line:test:{Person}";
        return new(id, "line:test", id.ToString(CultureInfo.InvariantCulture), conversation, Clock.Now, Clock.Now, payload, 0, null);
    }

    /// <summary>An event with a reply token.</summary>
    public static JsonObject Event(string type, string? group = null, JsonObject? more = null)
    {
        var json = more ?? [];
        json["type"] = type;
        json["mode"] = "active";
        json["replyToken"] = "b60d432864f44d079f6d8efe86cf404b";
        json["source"] = group is null
            ? new JsonObject { ["type"] = "user", ["userId"] = Person }
            : new JsonObject { ["type"] = "group", ["groupId"] = group, ["userId"] = Person };
        return json;
    }

    /// <summary>A message event.</summary>
    public static JsonObject Message(object message, string? group = null) =>
        Event("message", group, new JsonObject { ["message"] = JsonSerializer.SerializeToNode(message) });
}
