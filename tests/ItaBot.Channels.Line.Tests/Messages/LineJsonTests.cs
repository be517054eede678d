using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Tests.Messages;

public sealed class LineJsonTests
{
    [Fact]
    public void A_text_with_its_buttons_is_written_as_LINE_takes_it()
    {
        LineMessage message = new TextMessage("ข้อ \"i10\"")
        {
            QuoteToken = "q",
            QuickReply = new([new(new PostbackAction("ดูต่อ", "t", "ดูต่อ")), new(new MessageAction("รวม", "คะแนนรวม"))]),
        };

        Assert.Equal(
            """
            [{"type":"text","text":"ข้อ \"i10\"","quoteToken":"q","quickReply":{"items":[{"action":{"type":"postback","data":"t","displayText":"ดูต่อ","label":"ดูต่อ"},"type":"action"},{"action":{"type":"message","text":"คะแนนรวม","label":"รวม"},"type":"action"}]}}]
            """,
            LineJson.Write([message]));
    }

    [Fact]
    public void What_was_written_is_read_back()
    {
        var messages = new LineRenderer(SomeReply.Phrases).Render(
            [SomeReply.Card(SomeReply.Rows(40)), SomeReply.Text("สวัสดี", new ReplyAction("คะแนนรวม", "คะแนนรวมเท่าไร"))], "th");

        var json = LineJson.Write(messages);

        Assert.Equal(json, LineJson.Write(LineJson.Read(json)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[1]")]
    [InlineData("""[{"type":"text"}]""")]
    [InlineData("""[{"type":"text","text":null}]""")]
    [InlineData("""[{"type":"hologram","text":"x"}]""")]
    [InlineData("""[{"text":"x"}]""")]
    public void What_is_something_else_is_not_read(string json) => Assert.Null(LineJson.Read(json));
}
