using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Testing;

namespace ItaBot.Channels.Teams.Tests.Rendering;

[Collection(AnswerTests.Name)]
public sealed class RealAnswerTests(AnswerFixture answers)
{
    [Theory]
    [InlineData("ข้อไหนต่ำกว่า 85", "✕ ไม่ผ่าน", "e7 การเปิดโอกาสให้คนภายนอกร่วมปรับปรุงงาน: ประชาชนตอบเอง 82.55 · ผู้ประเมินเก็บข้อมูล 87.00")]
    [InlineData("which items are below 85?", "✕ Below", "e7 People outside take part in improving the work: public 82.55 · assessor's survey 87.00")]
    public async Task The_ten_items_below_the_mark_are_one_card_with_bars(string question, string verdict, string parts)
    {
        var message = await ShowAsync(question);

        Assert.Equal(11, Assert.Single(Seen.Card(message).Body.OfType<HorizontalBarChart>()).Data.Count);
        var rows = Seen.Rows(Seen.Table(message)).Skip(1).ToList();
        Assert.Equal(10, rows.Count);
        Assert.StartsWith("i10 ", rows[0], StringComparison.Ordinal);
        Assert.All(rows, r => Assert.EndsWith($" | {verdict}", r, StringComparison.Ordinal));
        Assert.Contains(parts, Seen.Texts(message, hasCharts: true));
        Assert.NotEmpty(Seen.Buttons(message));
    }

    [Fact]
    public async Task A_trend_is_a_line_over_the_years()
    {
        var message = await ShowAsync("แนวโน้มคะแนนรวม", "pak-phraek");

        var line = Assert.Single(Assert.Single(Seen.Card(message).Body.OfType<LineChart>()).Data);
        Assert.Equal(2, line.Values.Count);
        Assert.Equal(new ChartPoint("ปี 2567: 84.99 ✕", 84.99m), line.Values[0]);
    }

    [Fact]
    public async Task A_plan_is_a_table_whose_gains_are_not_judged()
    {
        var message = await ShowAsync("ควรปรับปรุงเรื่องไหนก่อน");

        Assert.DoesNotContain(Seen.Card(message).Body, e => e is HorizontalBarChart or LineChart);
        Assert.Contains("o13 รายงานผลการจัดซื้อจัดจ้าง (ปีก่อน) / ตอนนี้ 0.00 · ✕ ไม่ผ่าน | +2.00", Seen.Rows(Seen.Table(message)));
    }

    [Fact]
    public async Task Small_talk_is_a_text_with_buttons()
    {
        var message = await ShowAsync("สวัสดี");

        Assert.All(Seen.Card(message).Body, e => Assert.IsType<RichTextBlock>(e));
        Assert.NotEmpty(Seen.Buttons(message));
    }

    [Theory]
    [InlineData("มีมาตรการอะไรบ้าง")]
    [InlineData("e7 คืออะไร")]
    [InlineData("คะแนนรวมเท่าไร")]
    [InlineData("ถ้า o13 ได้ 100 คะแนนรวมจะเป็นเท่าไร")]
    [InlineData("Upcoming deadlines")]
    public async Task What_an_officer_asks_most_is_one_message(string question) => await ShowAsync(question);

    private async Task<TeamsMessage> ShowAsync(string question, string agency = "klong-mueang")
    {
        var answer = await answers.AskAsync(question, agency);
        var message = Assert.Single(new TeamsRenderer(SomeReply.Phrases).Render(answer.Replies, answer.Locale));
        Limits.Hold(message);
        return message;
    }
}
