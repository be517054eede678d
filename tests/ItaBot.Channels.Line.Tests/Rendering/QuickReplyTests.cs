using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Tests.Rendering;

public sealed class QuickReplyTests
{
    private readonly LineRenderer _renderer = new(SomeReply.Phrases);

    [Fact]
    public void What_to_ask_next_stands_under_the_last_message_alone()
    {
        var messages = _renderer.Render(
            [SomeReply.Text("หนึ่ง", new ReplyAction("คะแนนรวม", "คะแนนรวมเท่าไร")), SomeReply.Text("สอง", new ReplyAction("ยกเลิก", "ยกเลิก"))], "th");

        Assert.Empty(Seen.Buttons(messages[0]));
        Assert.Equal([new MessageAction("คะแนนรวม", "คะแนนรวมเท่าไร"), new MessageAction("ยกเลิก", "ยกเลิก")], Seen.Buttons(messages[1]));
    }

    [Fact]
    public void A_reply_with_nothing_to_ask_next_has_no_buttons() => Assert.Null(Assert.Single(_renderer.Render([SomeReply.Text("สวัสดี")], "th")).QuickReply);

    [Fact]
    public void A_label_is_cut_to_twenty_characters_as_people_count_them() =>
        Assert.Equal("ที่ที่ที่ที่ที่ที่ที่ที่ที่ที่ที่ที่ที่ที่ที่ที่ที่ที่ที่…", ButtonsOf(new ReplyAction(Repeat("ที่", 21), "x")).Single().Label);

    [Fact]
    public void A_label_of_twenty_such_characters_is_whole() =>
        Assert.Equal(Repeat("ที่", 20), ButtonsOf(new ReplyAction(Repeat("ที่", 20), "x")).Single().Label);

    [Fact]
    public void A_question_is_never_cut_but_left_out() =>
        Assert.Equal(["a"], ButtonsOf(new("a", Repeat("ที่", 300)), new("b", Repeat("ที่", 301))).Select(b => b.Label));

    [Fact]
    public void A_question_stands_there_once() => Assert.Equal(["a"], ButtonsOf(new("a", "x"), new("b", "x"), new("", "y"), new("c", " ")).Select(b => b.Label));

    [Fact]
    public void There_are_no_more_than_thirteen() =>
        Assert.Equal(13, ButtonsOf([.. Enumerable.Range(0, 20).Select(i => new ReplyAction($"a{i}", $"x{i}"))]).Count());

    private IEnumerable<LineAction> ButtonsOf(params ReplyAction[] actions) =>
        Seen.Buttons(Assert.Single(_renderer.Render([SomeReply.Text("ตอบ", actions)], "th")));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
