using System.Text.Json.Nodes;
using ItaBot.FakeLine;
using ItaBot.FakeLine.Webhooks;
using ItaBot.Feedback.Questionnaires;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>Somebody who writes to the official account and waits for each answer before going on.</summary>
/// <param name="id">Who, as LINE names them.</param>
/// <param name="events">Makes what they send.</param>
/// <param name="mailboxes">Brings what they get.</param>
/// <param name="post">Has an event acknowledged.</param>
internal sealed class Citizen(string id, LineEvents events, Mailboxes mailboxes, Func<JsonObject, Task> post)
{
    /// <summary>What the bot said last.</summary>
    public Heard Heard { get; private set; } = new("", new Dictionary<string, string>());

    /// <summary>Everything they have sent.</summary>
    public List<JsonObject> Sent { get; } = [];

    /// <summary>Writes something.</summary>
    public Task SayAsync(string text) => SendAsync(events.Text(id, text));

    /// <summary>Taps a button of the last answer.</summary>
    public Task TapAsync(string label) => SayAsync(Heard.Buttons.TryGetValue(label, out var text)
        ? text
        : throw new InvalidOperationException($"No button \"{label}\" among {string.Join(", ", Heard.Buttons.Keys)} under: {Heard.Text}"));

    /// <summary>Sends a sticker.</summary>
    public Task SendStickerAsync(params IReadOnlyList<string> keywords) => SendAsync(events.Sticker(id, keywords));

    /// <summary>Goes as far as the first item.</summary>
    public async Task BeginAsync(string form = Labels.Short)
    {
        await SayAsync("ทำแบบสอบถาม");
        await TapAsync(Labels.Agree);
        await TapAsync(form);
        await TapAsync(Labels.Service);
        await TapAsync(Labels.When);
    }

    /// <summary>Answers the items that are asked, one after the other.</summary>
    /// <param name="choose">Chooses.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>How many points each answer is worth, by item.</returns>
    public async Task<Dictionary<string, int>> AnswerItemsAsync(Func<Question, Choice> choose, int most = int.MaxValue)
    {
        var points = new Dictionary<string, int>();
        while (points.Count < most && Heard.Question is { } question)
        {
            var choice = choose(question);
            points.Add(question.ItemId, (int)choice.Points);
            await TapAsync(choice.Button("th"));
        }

        return points;
    }

    private async Task SendAsync(JsonObject sent)
    {
        Sent.Add(sent);
        await post(sent);
        var got = await mailboxes.NextAsync(id);
        Assert.Equal((LinePaths.Reply, (string?)sent["replyToken"]), (got.Path, got.ReplyToken));
        Heard = Heard.Of(got);
    }
}
