using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Testing;

namespace ItaBot.Channels.Teams.Tests.Rendering;

public sealed class PagingTests
{
    private readonly TeamsRenderer _renderer = new(SomeReply.Phrases);
    private readonly Paging _paging = new(SomeReply.Phrases);

    [Fact]
    public void Messages_that_are_whole_are_all_shown_and_need_no_token()
    {
        var messages = _renderer.Render([SomeReply.Text("หนึ่ง"), SomeReply.Card(SomeReply.Row(90)), SomeReply.Card(SomeReply.Row(40))], "th");

        var page = _paging.Fit(messages, "th", () => throw new InvalidOperationException("No token is needed."));

        Assert.Equal(messages, page.Messages);
        Assert.Empty(page.Rest);
        Assert.Null(page.RestToken);
    }

    [Fact]
    public void Nothing_to_say_is_an_empty_page() => Assert.Empty(_paging.Fit([], "th", () => "t").Messages);

    [Theory]
    [InlineData("th", "ดูต่อ")]
    [InlineData("en", "More")]
    public void A_long_list_is_cut_with_a_button_that_carries_the_token_alone(string locale, string title)
    {
        var messages = _renderer.Render([SomeReply.Text("ก่อน"), SomeReply.Card(SomeReply.Rows(100)), SomeReply.Text("หลัง")], locale);

        var page = _paging.Fit(messages, locale, () => "token");

        Assert.Equal(2, page.Messages.Count);
        Assert.Equal(messages.Skip(2), page.Rest);
        Assert.Equal("token", page.RestToken);
        var button = Assert.IsType<ExecuteAction>(Assert.Single(Assert.IsType<ActionSet>(Seen.Card(page.Messages[1]).Body[^1]).Actions));
        var data = new ActionData { Token = "token" };
        Assert.Equal(new ExecuteAction(title, "more", data) { Fallback = new SubmitAction(title, data) }, button);
    }

    [Fact]
    public void What_may_be_asked_next_stands_on_every_page()
    {
        var reply = SomeReply.Card(SomeReply.Rows(100)) with { Actions = [new("คะแนนรวม", "คะแนนรวมเท่าไร")] };

        var page = _paging.Fit(_renderer.Render([reply], "th"), "th", () => "token");

        Assert.Equal("คะแนนรวม", Assert.Single(Seen.Buttons(page.Messages[^1])).Title);
        Assert.Equal("คะแนนรวม", Assert.Single(Seen.Buttons(page.Rest[^1])).Title);
    }

    [Fact]
    public void Each_page_says_its_own_part_and_that_it_goes_on()
    {
        var messages = _renderer.Render([SomeReply.Card(SomeReply.Rows(100))], "th").Cast<CardMessage>().ToList();

        Assert.StartsWith("ผลการประเมินของหน่วยงาน (ต่อ)\n• แถวที่ ", messages[1].Card.Speak, StringComparison.Ordinal);
        Assert.Equal([.. messages.SkipLast(1).Select(_ => true), false], messages.Select(m => m.GoesOn));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Two_hundred_rows_arrive_completely(bool hasCharts)
    {
        var shown = new List<TeamsMessage>();
        for (var rest = _renderer.Render([SomeReply.Card(SomeReply.Rows(200))], "th"); rest.Count > 0;)
        {
            // A rest is stored in between.
            var page = _paging.Fit(TeamsJson.Read(TeamsJson.Write(rest))!, "th", () => "token");
            Assert.All(page.Messages, Limits.Hold);
            shown.AddRange(page.Messages);
            rest = page.Rest;
        }

        var said = shown.SelectMany(m => Seen.Texts(m, hasCharts)).Where(t => t.Contains("แถวที่ ", StringComparison.Ordinal));
        Assert.Equal(SomeReply.Rows(200).Select(r => r.Label), said.Select(t => t[t.IndexOf("แถวที่ ", StringComparison.Ordinal)..]));
    }
}
