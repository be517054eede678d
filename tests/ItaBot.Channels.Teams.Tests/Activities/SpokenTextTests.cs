using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Tests.Support;

namespace ItaBot.Channels.Teams.Tests.Activities;

public sealed class SpokenTextTests
{
    [Theory]
    [InlineData("<at>ItaBot</at> คะแนนรวม", "คะแนนรวม")]
    [InlineData("คะแนนรวม <AT>itabot</AT>\n", "คะแนนรวม")]
    [InlineData("<at>ItaBot</at><at>ItaBot</at>คะแนนรวม <at>ItaBot</at>", "คะแนนรวม")]
    [InlineData("<at>ItaBot</at>", "")]
    public void The_name_of_the_bot_is_no_part_of_what_is_said(string text, string said) =>
        Assert.Equal(new SpokenText(said, MentionsBot: true), Read(text, Incoming.Mention(Incoming.Bot, "ItaBot", "<at>ItaBot</at>")));

    [Fact]
    public void A_name_between_two_words_keeps_them_apart() =>
        Assert.Equal(["total", "score"], Read("total<at>ItaBot</at>score", Incoming.Mention(Incoming.Bot, "ItaBot", "<at>ItaBot</at>")).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("<at>@ItaBot</at>")]
    [InlineData(null)]
    public void A_mention_that_is_written_otherwise_is_found_by_its_name(string? written) =>
        Assert.Equal(new SpokenText("คะแนนรวม", MentionsBot: true), Read("<at>itabot</at> คะแนนรวม", Incoming.Mention(Incoming.Bot, "ItaBot", written)));

    [Theory]
    [InlineData("A&amp;B", "A&amp;B")]
    [InlineData("A&B", "A&B")]
    public void A_name_with_letters_that_HTML_escapes_is_found(string inText, string name) =>
        Assert.Equal("คะแนนรวม", Read($"<at>{inText}</at> คะแนนรวม", Incoming.Mention(Incoming.Bot, name, $"<at>{name}</at>")).Text);

    [Fact]
    public void A_mention_without_a_name_is_found_as_it_is_written_in_any_case() =>
        Assert.Equal("คะแนนรวม", Read("<at>itabot</at> คะแนนรวม", Incoming.Mention(Incoming.Bot, null, "<at>ItaBot</at>")).Text);

    [Fact]
    public void The_names_of_others_stay_and_their_tags_go()
    {
        var read = Read(
            "<at>ItaBot</at> แจ้ง <at id=\"1\">สมชาย</at> ด้วย",
            Incoming.Mention(Incoming.Bot, "ItaBot", "<at>ItaBot</at>"),
            Incoming.Mention("29:somchai", "สมชาย", "<at>สมชาย</at>"));

        Assert.Equal("แจ้ง สมชาย ด้วย", read.Text);
    }

    [Fact]
    public void A_mention_of_somebody_else_is_none_of_the_bot() =>
        Assert.Equal(new SpokenText("ItaBot คะแนนรวม", MentionsBot: false), Read("<at>ItaBot</at> คะแนนรวม", Incoming.Mention("29:other", "ItaBot", "<at>ItaBot</at>")));

    [Fact]
    public void The_name_without_an_entity_mentions_nobody() => Assert.False(Read("<at>ItaBot</at> คะแนนรวม").MentionsBot);

    [Fact]
    public void Nobody_is_the_bot_where_it_is_not_known() =>
        Assert.False(SpokenText.Read(Json("x", Incoming.Mention(Incoming.Bot, "ItaBot", "<at>ItaBot</at>")), botId: null).MentionsBot);

    [Theory]
    [InlineData("ต่ำกว่า&nbsp;85&lt;90 &amp; สูงกว่า\u00A060", "ต่ำกว่า 85<90 & สูงกว่า 60")]
    [InlineData("&lt;at&gt;x&lt;/at&gt;", "<at>x</at>")]
    [InlineData("a &attic <attic> b", "a &attic <attic> b")]
    [InlineData("&nbsp; \n", "")]
    public void What_HTML_escapes_is_read_as_it_was_written(string text, string said) => Assert.Equal(said, Read(text).Text);

    [Theory]
    [InlineData("""{"text":null}""")]
    [InlineData("{}")]
    [InlineData("""{"text":{"a":1},"entities":{"type":"mention"}}""")]
    [InlineData("""{"text":"\ud800","entities":[null,1,{"type":"mention"},{"type":"mention","mentioned":7}]}""")]
    public void Where_there_is_no_text_nothing_is_said(string json) =>
        Assert.Equal(new SpokenText("", MentionsBot: false), SpokenText.Read(JsonDocument.Parse(json).RootElement, Incoming.Bot));

    private static SpokenText Read(string text, params JsonNode[] mentions) => SpokenText.Read(Json(text, mentions), Incoming.Bot);

    private static JsonElement Json(string text, params JsonNode[] mentions) =>
        JsonSerializer.SerializeToElement(Incoming.InPersonal().With("text", text).With("entities", new JsonArray(mentions)));
}
