using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Line.Tests.FakeLine;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Replies;
using ItaBot.FakeLine;

namespace ItaBot.Channels.Line.Tests.Rendering;

public sealed class RowActionTests
{
    private static readonly CardRow Duty = new("มาตรการที่ 1", "เหลือ 7 วัน", null, "กองคลัง", null) { Action = new("ทำเสร็จแล้ว", "มาตรการที่ 1 เสร็จแล้ว") };

    private readonly LineRenderer _renderer = new(SomeReply.Phrases);

    [Fact]
    public void Tapping_a_row_says_its_text_for_the_person() =>
        Assert.Equal([new MessageAction("ทำเสร็จแล้ว", "มาตรการที่ 1 เสร็จแล้ว")], Choices(Render(Duty)));

    [Fact]
    public void A_row_that_can_be_tapped_says_so_at_its_end_and_others_do_not()
    {
        var message = Render(Duty, Duty with { Label = "มาตรการที่ 2", Action = null });

        Assert.Equal(
            ["มาตรการที่ 1", "เหลือ 7 วัน", "กองคลัง", "ทำเสร็จแล้ว ›", "มาตรการที่ 2", "เหลือ 7 วัน", "กองคลัง"],
            Seen.Texts(message).Skip(1).SkipLast(1));
        Assert.Single(Choices(message));
    }

    [Fact]
    public void A_long_label_is_cut_and_what_is_longer_than_LINE_takes_is_not_said_at_all()
    {
        var (cut, most) = (new ReplyAction(new string('ก', 21), "x"), new string('ก', LineLimits.ActionText));

        Assert.Equal(new string('ก', 19) + "…", Assert.Single(Choices(Render(Duty with { Action = cut }))).Label);
        Assert.Single(Choices(Render(Duty with { Action = new("x", most) })));
        Assert.Empty(Choices(Render(Duty with { Action = new("x", most + "ก") })));
    }

    [Theory]
    [InlineData("https://www.dan.go.th/o13.pdf", "https://www.dan.go.th/o13.pdf")]
    [InlineData("https://www.dan.go.th/แผน", "https://www.dan.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99")]
    public void A_row_that_is_an_address_opens_it(string value, string opened) =>
        Assert.Equal([new UriAction("เปิดลิงก์", opened)], Choices(Render(new CardRow("หลักฐาน", value, null, null, null))));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("หนังสือที่ 12/2569")]
    public void A_row_that_is_no_address_of_the_web_opens_nothing(string value) =>
        Assert.Empty(Choices(Render(new CardRow("หลักฐาน", value, null, null, null))));

    [Fact]
    public void What_stands_for_the_card_is_the_same_with_and_without_actions() =>
        Assert.Equal(Render(Duty with { Action = null }).AltText, Render(Duty).AltText);

    [Fact]
    public void Rows_can_be_tapped_on_every_page()
    {
        var texts = new List<string>();
        for (var rest = _renderer.Render([SomeReply.Card(SomeReply.Choices(200))], "th"); rest.Count > 0;)
        {
            // A rest is stored in between.
            var page = new Paging(SomeReply.Phrases).Fit(LineJson.Read(LineJson.Write(rest))!, 1, "th", () => "token");
            texts.AddRange(page.Messages.SelectMany(Choices).Cast<MessageAction>().Select(a => a.Text));
            rest = page.Rest;
        }

        Assert.Equal(SomeReply.Choices(200).Select(r => r.Action!.Text), texts);
    }

    [LineSpecFact]
    public async Task LINE_takes_such_a_card() =>
        Assert.Empty(await ValidateCall.CheckMessagesAsync(LineJson.Write(_renderer.Render([SomeReply.Card(SomeReply.Choices(30))], "th"))));

    private static IEnumerable<LineAction> Choices(LineMessage message) => Seen.Boxes(message).Select(b => b.Action).OfType<LineAction>();

    private FlexMessage Render(params IReadOnlyList<CardRow> rows) =>
        Assert.IsType<FlexMessage>(Assert.Single(_renderer.Render([SomeReply.Card(rows)], "th")));
}
