using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Tests.Rendering;

public sealed class NextQuestionTests
{
    private readonly TeamsRenderer _renderer = new(SomeReply.Phrases);

    [Fact]
    public void A_button_says_its_question_for_the_person()
    {
        var reply = SomeReply.Card(SomeReply.Row(90)) with { Actions = [new("คะแนนรวม", "คะแนนรวมเท่าไร")] };

        var button = Assert.IsType<SubmitAction>(Assert.Single(Seen.Buttons(Assert.Single(_renderer.Render([reply], "th")))));

        Assert.Equal("คะแนนรวม", button.Title);
        Assert.Equal(new ActionData { Teams = new("imBack", "คะแนนรวมเท่าไร") }, button.Data);
    }

    [Fact]
    public void Buttons_stand_on_the_last_message_alone_each_question_once_and_six_at_most()
    {
        var actions = Enumerable.Range(0, 9).Select(i => new ReplyAction($"a{i}", $"x{i / 2 * 2}")).ToArray();
        var more = Enumerable.Range(10, 9).Select(i => new ReplyAction($"a{i}", $"x{i}")).ToArray();

        var messages = _renderer.Render([SomeReply.Card(SomeReply.Row(90)) with { Actions = actions }, SomeReply.Card(SomeReply.Row(40)) with { Actions = more }], "th");

        Assert.Empty(Seen.Buttons(messages[0]));
        Assert.Equal(["a0", "a2", "a4", "a6", "a8", "a10"], Seen.Buttons(messages[1]).Select(b => b.Title));
    }

    [Fact]
    public void The_answers_to_a_question_all_stand_on_its_card_in_rows_of_six()
    {
        var answers = Enumerable.Range(1, 10).Select(i => new ReplyAction($"a{i}", $"a{i}")).ToArray();

        var card = Seen.Card(Assert.Single(_renderer.Render([SomeReply.Text("ข้อแรก", answers)], "th")));

        Assert.Equal(
            [["a1", "a2", "a3", "a4", "a5", "a6"], ["a7", "a8", "a9", "a10"]],
            card.Body.OfType<ActionSet>().Select(row => row.Actions.Select(a => a.Title)));
    }

    [Fact]
    public void No_two_buttons_look_the_same() =>
        Assert.Single(Seen.Buttons(Assert.Single(
            _renderer.Render([SomeReply.Text("เลือกได้เลย", new("ถามอะไรได้บ้าง", "ถามอะไรได้บ้าง"), new("ถามอะไรได้บ้าง", "ทำอะไรได้บ้าง"))], "th"))));

    [Fact]
    public void A_text_with_buttons_is_a_card_because_buttons_stand_on_cards_alone()
    {
        var message = Assert.Single(_renderer.Render([SomeReply.Text("สวัสดี\n\nถามได้เลย", new ReplyAction("คะแนนรวม", "คะแนนรวมเท่าไร"))], "th"));

        Assert.Equal(["สวัสดี", "ถามได้เลย"], Seen.Texts(message));
        Assert.Equal("คะแนนรวม", Assert.Single(Seen.Buttons(message)).Title);
    }

    [Fact]
    public void A_text_without_buttons_stays_a_text() =>
        Assert.Equal([new TextMessage("สวัสดี\nถามได้เลย")], _renderer.Render([SomeReply.Text("สวัสดี\nถามได้เลย")], "th"));

    [Fact]
    public void A_question_that_is_too_long_has_no_button_and_a_long_label_is_cut()
    {
        var reply = SomeReply.Text("ถาม", new("ยาว", new string('ก', 301)), new(new string('ข', 60), "คะแนนรวม"));

        var button = Assert.Single(Seen.Buttons(Assert.Single(_renderer.Render([reply], "th"))));

        Assert.Equal(new string('ข', 39) + "…", button.Title);
    }
}
