using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Tests.Rendering;

public sealed class PagingTests
{
    private const string Hint = "ยังมีต่อ พิมพ์ว่า ดูต่อ หรือแตะปุ่มด้านล่าง";

    private readonly LineRenderer _renderer = new(SomeReply.Phrases);
    private readonly Paging _paging = new(SomeReply.Phrases);

    [Fact]
    public void Messages_that_fit_are_all_shown_and_need_no_token()
    {
        var messages = _renderer.Render([SomeReply.Text("หนึ่ง"), SomeReply.Text("สอง", new ReplyAction("ยกเลิก", "ยกเลิก"))], "th");

        var page = _paging.Fit(messages, 2, "th", () => throw new InvalidOperationException("No token is needed."));

        Assert.Equal(messages, page.Messages);
        Assert.Empty(page.Rest);
        Assert.Null(page.RestToken);
    }

    [Fact]
    public void Nothing_to_say_is_an_empty_page() => Assert.Empty(_paging.Fit([], 1, "th", () => "t").Messages);

    [Fact]
    public void The_rest_is_behind_a_button_that_comes_first_and_a_line_says_what_to_type()
    {
        var messages = _renderer.Render([SomeReply.Text("หนึ่ง"), SomeReply.Text("สอง"), SomeReply.Text("สาม", new ReplyAction("ยกเลิก", "ยกเลิก"))], "th");

        var page = _paging.Fit(messages, 2, "th", () => "token");

        Assert.Equal(["หนึ่ง", $"สอง\n\n{Hint}"], page.Messages.SelectMany(Seen.Texts));
        Assert.Equal([new PostbackAction("ดูต่อ", "token", "ดูต่อ"), new MessageAction("ยกเลิก", "ยกเลิก")], Seen.Buttons(page.Messages[1]));
        Assert.Null(page.Messages[0].QuickReply);
        Assert.Equal([messages[2]], page.Rest);
        Assert.Equal("token", page.RestToken);
    }

    [Fact]
    public void The_button_takes_the_place_of_the_last_of_thirteen()
    {
        var actions = Enumerable.Range(0, 13).Select(i => new ReplyAction($"a{i}", $"x{i}")).ToArray();

        var page = _paging.Fit(_renderer.Render([SomeReply.Text("หนึ่ง"), SomeReply.Text("สอง", actions)], "en"), 1, "en", () => "token");

        Assert.Equal(["More", .. actions.Take(12).Select(a => a.Label)], Seen.Buttons(page.Messages[0]).Select(b => b.Label));
        Assert.Equal(13, Seen.Buttons(page.Rest[0]).Count());
    }

    [Fact]
    public void A_card_says_what_to_type_at_its_end()
    {
        var page = _paging.Fit(_renderer.Render([SomeReply.Card(SomeReply.Rows(200))], "th"), 1, "th", () => "token");

        Assert.Equal(Hint, Seen.Texts(Assert.Single(page.Messages)).Last());
    }

    [Fact]
    public void A_message_that_has_no_room_for_that_line_gives_way_to_it()
    {
        LineMessage[] messages = [new TextMessage("หนึ่ง"), new TextMessage(new string('x', LineLimits.Text)), new TextMessage("สาม")];

        var page = _paging.Fit(messages, 2, "th", () => "token");

        Assert.Equal(["หนึ่ง", Hint], page.Messages.SelectMany(Seen.Texts));
        Assert.Equal(messages[1..], page.Rest);
    }

    [Fact]
    public void Where_it_is_the_only_one_it_is_shown_with_the_button_alone()
    {
        LineMessage[] messages = [new TextMessage(new string('x', LineLimits.Text)), new TextMessage("สอง")];

        var page = _paging.Fit(messages, 1, "th", () => "token");

        Assert.Equal(LineLimits.Text, Seen.Texts(Assert.Single(page.Messages)).Single().Length);
        Assert.Equal("ดูต่อ", Assert.Single(Seen.Buttons(page.Messages[0])).Label);
        Assert.Equal([messages[1]], page.Rest);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_call_takes_one_to_five_messages(int room) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _paging.Fit([new TextMessage("x")], room, "th", () => "t"));

    [Fact]
    public void What_is_told_unasked_is_whole_where_one_call_takes_it()
    {
        var messages = _renderer.Render([.. Enumerable.Range(1, 5).Select(n => SomeReply.Text($"{n}", new ReplyAction("ยกเลิก", "ยกเลิก")))], "th");

        Assert.Equal(messages, _paging.Cut(messages, "th"));
    }

    [Fact]
    public void What_is_told_unasked_never_needs_more_than_one_call()
    {
        var cut = _paging.Cut(_renderer.Render([SomeReply.Card(SomeReply.Rows(2_000))], "th"), "th");

        Limits.Hold(cut);
        Assert.Equal(SomeReply.Phrases.Say("th", "chat.cut"), cut.SelectMany(Seen.Texts).Last());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Two_hundred_rows_arrive_completely(int room)
    {
        var shown = new List<LineMessage>();
        for (var rest = _renderer.Render([SomeReply.Card(SomeReply.Rows(200))], "th"); rest.Count > 0;)
        {
            // A rest is stored in between.
            var page = _paging.Fit(LineJson.Read(LineJson.Write(rest))!, room, "th", () => "token");
            Limits.Hold(page.Messages);
            shown.AddRange(page.Messages);
            rest = page.Rest;
        }

        Assert.Equal(
            SomeReply.Rows(200).Select(r => r.Label),
            shown.SelectMany(Seen.Texts).Where(t => t.StartsWith("แถวที่ ", StringComparison.Ordinal)));
    }
}
