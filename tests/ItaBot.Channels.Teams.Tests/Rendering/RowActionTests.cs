using System.Text.Json;
using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Replies;
using ItaBot.FakeAzure;
using ItaBot.FakeAzure.Schemas;

namespace ItaBot.Channels.Teams.Tests.Rendering;

public sealed class RowActionTests
{
    private static readonly CardRow Duty = new("มาตรการที่ 1", "เหลือ 7 วัน", null, "กองคลัง", null) { Action = new("ทำเสร็จแล้ว", "มาตรการที่ 1 เสร็จแล้ว") };

    private readonly TeamsRenderer _renderer = new(SomeReply.Phrases);

    [Fact]
    public void Choosing_a_row_says_its_text_as_a_button_would()
    {
        var message = Render(SomeReply.Card(Duty) with { Actions = [Duty.Action!] });

        Assert.Equal([Assert.Single(Seen.Buttons(message))], Choices(message));
        Assert.Equal(
            new SubmitAction("ทำเสร็จแล้ว", new() { Teams = new("imBack", "มาตรการที่ 1 เสร็จแล้ว") }), Assert.Single(Choices(message)));
    }

    [Fact]
    public void A_row_that_can_be_chosen_says_so_beneath_and_others_do_not()
    {
        var message = Render(SomeReply.Card(Duty, Duty with { Action = null }));

        Assert.Equal(
            ["มาตรการที่ 1 / กองคลัง / ทำเสร็จแล้ว › | เหลือ 7 วัน", "มาตรการที่ 1 / กองคลัง | เหลือ 7 วัน"], Seen.Rows(Seen.Table(message)));
        Assert.Single(Choices(message));
    }

    [Fact]
    public void Scores_that_can_be_chosen_are_a_table_because_bars_cannot()
    {
        var message = Render(SomeReply.Card(SomeReply.Row(90), SomeReply.Row(40) with { Action = Duty.Action }));

        Assert.DoesNotContain(Seen.Card(message).Body, e => e is HorizontalBarChart);
        Assert.Single(Choices(message));
    }

    [Theory]
    [InlineData(" ", "x")]
    [InlineData("x", " ")]
    public void A_row_whose_action_says_nothing_is_only_read(string label, string text) =>
        Assert.Empty(Choices(Render(SomeReply.Card(Duty with { Action = new(label, text) }))));

    [Fact]
    public void A_row_whose_text_is_too_long_is_only_read() =>
        Assert.Empty(Choices(Render(SomeReply.Card(Duty with { Action = new("x", new string('ก', CardLimits.ActionText + 1)) }))));

    [Fact]
    public void Plain_text_is_the_same_with_and_without_actions() =>
        Assert.Equal(
            Seen.Card(Render(SomeReply.Card(Duty with { Action = null }))).FallbackText, Seen.Card(Render(SomeReply.Card(Duty))).FallbackText);

    [Fact]
    public void Rows_stay_to_be_chosen_on_every_page_and_after_the_rest_was_shown()
    {
        var texts = new List<string>();
        for (var rest = _renderer.Render([SomeReply.Card(SomeReply.Choices(100))], "th"); rest.Count > 0;)
        {
            // A rest is stored in between.
            var page = new Paging(SomeReply.Phrases).Fit(TeamsJson.Read(TeamsJson.Write(rest))!, "th", () => "token");
            var pressed = new ActedCard(SomeReply.Phrases).Render((CardMessage)page.Messages[^1], new("x", "y", DateTimeOffset.UnixEpoch), "th");
            Assert.Equal(Choices(page.Messages[^1]), Choices(pressed));
            texts.AddRange(page.Messages.SelectMany(Choices).Cast<SubmitAction>().Select(a => a.Data.Teams!.Value));
            rest = page.Rest;
        }

        Assert.Equal(SomeReply.Choices(100).Select(r => r.Action!.Text), texts);
    }

    [TeamsSpecFact]
    public void Teams_takes_such_a_card()
    {
        using var json = JsonDocument.Parse(TeamsJson.Card(Seen.Card(Render(SomeReply.Card(SomeReply.Choices(3))))));

        Assert.Empty(TeamsSchemas.CheckCard(json.RootElement));
        Assert.Contains("\"selectAction\":{\"type\":\"Action.Submit\"", json.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    private static IEnumerable<CardAction> Choices(TeamsMessage message) =>
        Seen.Elements(Seen.Card(message), hasCharts: false).OfType<Table>()
            .SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.SelectAction).OfType<CardAction>();

    private TeamsMessage Render(Reply reply) => Assert.Single(_renderer.Render([reply], "th"));
}
