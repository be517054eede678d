using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Testing;

namespace ItaBot.Channels.Teams.Tests.Messages;

public sealed class TeamsJsonTests
{
    [Fact]
    public void A_text_is_sent_as_plain_text_so_that_nothing_in_it_is_read_as_Markdown() =>
        Assert.Equal("""{"type":"message","text":"สวัสดี *คุณ*","textFormat":"plain"}""", TeamsJson.Activity(new TextMessage("สวัสดี *คุณ*")));

    [Fact]
    public void A_card_is_an_attachment_without_a_text()
    {
        var card = new CardMessage(new([]) { Speak = "a", FallbackText = "a", Lang = "th" }, "สรุป");

        Assert.Equal(
            """{"type":"message","summary":"สรุป","attachments":[{"content":{"type":"AdaptiveCard","version":"1.5","body":[],"fallbackText":"a","speak":"a","lang":"th"},"contentType":"application/vnd.microsoft.card.adaptive"}]}""",
            TeamsJson.Activity(card));
    }

    [Fact]
    public void Messages_are_read_as_they_were_written()
    {
        var messages = new TeamsRenderer(SomeReply.Phrases).Render([SomeReply.Text("ก"), SomeReply.Card(SomeReply.Rows(70)), SomeReply.Card(SomeReply.Years(80, 90))], "th");

        Assert.Equal(TeamsJson.Write(messages), TeamsJson.Write(TeamsJson.Read(TeamsJson.Write(messages))!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("{}")]
    [InlineData("""[{"type":"image"}]""")]
    [InlineData("""[{"type":"text"}]""")]
    public void Something_else_is_not_read(string json) => Assert.Null(TeamsJson.Read(json));
}
