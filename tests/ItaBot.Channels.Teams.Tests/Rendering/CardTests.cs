using ItaBot.Channels.Teams.Cards;
using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Tests.Rendering;

public sealed class CardTests
{
    private readonly TeamsRenderer _renderer = new(SomeReply.Phrases);

    [Fact]
    public void Scores_are_a_table_of_what_they_are_about_the_figure_and_the_verdict()
    {
        var reply = SomeReply.Reply(new Card("มีข้อที่ต่ำกว่าเกณฑ์", [new("e7 การเปิดโอกาส", "84.78", 84.78m, "ประชาชน 82.55", false)], 85, ["หมายเหตุ"]));

        var message = Assert.Single(_renderer.Render([reply], "th"));

        Assert.Equal(
            ["มีข้อที่ต่ำกว่าเกณฑ์", "เทียบกับ 85 คะแนน · ✓ ถึงเกณฑ์ · ✕ ต่ำกว่าเกณฑ์"], Seen.Texts(message).Take(2));
        Assert.Equal(["เรื่อง | คะแนน | ผล", "e7 การเปิดโอกาส / ประชาชน 82.55 | 84.78 | ✕ ไม่ผ่าน"], Seen.Rows(Seen.Table(message)));
        Assert.True(Seen.Table(message).FirstRowAsHeaders);
        Assert.Equal("หมายเหตุ", Seen.Texts(message).Last());
    }

    [Theory]
    [InlineData("th", "✓ ผ่าน", "✕ ไม่ผ่าน")]
    [InlineData("en", "✓ Pass", "✕ Below")]
    public void A_pass_and_a_miss_differ_in_sign_words_and_colour(string locale, string pass, string miss)
    {
        var message = Assert.Single(_renderer.Render([SomeReply.Card(SomeReply.Row(90), SomeReply.Row(40))], locale));

        var verdicts = Seen.Elements(Seen.Card(message), hasCharts: false).OfType<RichTextBlock>().SelectMany(p => p.Inlines).Where(i => i.Color is not null);
        Assert.Equal([(pass, "good"), (miss, "attention")], verdicts.Select(v => (v.Text, v.Color!)));
    }

    [Fact]
    public void Several_scores_are_bars_after_that_of_the_pass_mark()
    {
        var message = Assert.Single(_renderer.Render([SomeReply.Card(SomeReply.Row(90), SomeReply.Row(40))], "th"));

        var chart = Assert.Single(Seen.Card(message).Body.OfType<HorizontalBarChart>());
        Assert.Equal(
            [
                new("เกณฑ์ 85", 85, "neutral"),
                new("✓ 90.00 o90 ข่าวประชาสัมพันธ์", 90, "good"),
                new("✕ 40.00 o40 ข่าวประชาสัมพันธ์", 40, "attention"),
            ],
            chart.Data);
    }

    [Fact]
    public void Where_there_are_no_charts_a_table_says_the_same()
    {
        var message = Assert.Single(_renderer.Render([SomeReply.Card(SomeReply.Row(90), SomeReply.Row(40))], "th"));

        var table = Assert.IsType<Table>(Assert.Single(Seen.Card(message).Body.OfType<HorizontalBarChart>()).Fallback);
        Assert.Equal(
            ["เรื่อง | คะแนน | ผล", "o90 ข่าวประชาสัมพันธ์ | 90.00 | ✓ ผ่าน", "o40 ข่าวประชาสัมพันธ์ | 40.00 | ✕ ไม่ผ่าน"], Seen.Rows(table));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_figure_is_made_of_stands_once_beneath_the_bars_and_beneath_the_table(bool hasCharts)
    {
        var row = SomeReply.Row(84.78m) with { Label = "e7", Detail = "ประชาชน 82.55 · ผู้ประเมิน 87.00" };

        var message = Assert.Single(_renderer.Render([SomeReply.Card(row, SomeReply.Row(40))], "th"));

        Assert.Single(Seen.Texts(message, hasCharts), "e7: ประชาชน 82.55 · ผู้ประเมิน 87.00");
    }

    [Fact]
    public void Years_are_a_line_with_their_figures_beside_them()
    {
        var message = Assert.Single(_renderer.Render([SomeReply.Card(SomeReply.Years(81.5m, 84.99m, 88.56m))], "th"));

        var line = Assert.Single(Assert.Single(Seen.Card(message).Body.OfType<LineChart>()).Data);
        Assert.Equal([new("ปี 2566: 81.50 ✕", 81.5m), new("ปี 2567: 84.99 ✕", 84.99m), new("ปี 2568: 88.56 ✓", 88.56m)], line.Values);
        Assert.Equal(["เรื่อง | คะแนน | ผล", "ปี 2566 | 81.50 | ✕ ไม่ผ่าน", "ปี 2567 | 84.99 | ✕ ไม่ผ่าน", "ปี 2568 | 88.56 | ✓ ผ่าน"], Seen.Rows(Seen.Table(message)));
    }

    [Theory]
    [InlineData("ปี 2568", true)]
    [InlineData("2568 (2025)", true)]
    [InlineData("2568", true)]
    [InlineData("i10 ขอยืมทรัพย์สิน", false)]
    [InlineData("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", false)]
    [InlineData("ปี 2568 ไตรมาส 1", false)]
    public void A_row_is_a_year_where_its_label_is_nothing_else(string label, bool isYear) => Assert.Equal(isYear, YearLabel.Is(label));

    [Fact]
    public void A_gain_is_no_bar_and_not_judged_as_if_it_were_the_score()
    {
        var reply = SomeReply.Reply(new Card("ควรแก้", [new("o13", "+2.00", 0, "ตอนนี้ 0.00", false), new("i10", "+1.15", 42.35m, null, false)], 85, []));

        var message = Assert.Single(_renderer.Render([reply], "th"));

        Assert.Equal(["o13 / ตอนนี้ 0.00 · ✕ ไม่ผ่าน | +2.00", "i10 / ✕ ไม่ผ่าน | +1.15"], Seen.Rows(Assert.Single(Seen.Card(message).Body.OfType<Table>())));
    }

    [Fact]
    public void Rows_that_only_say_something_have_no_headings_and_no_blank_texts()
    {
        var reply = SomeReply.Reply(new Card("คืออะไร", [new("อยู่ใน", "ตัวชี้วัดที่ 4 › IIT", null, " ", null), new("ใครก็ถามได้", "", null, null, null)], 85, [""]));

        var message = Assert.Single(_renderer.Render([reply], "th"));

        Assert.Equal(["อยู่ใน | ตัวชี้วัดที่ 4 › IIT", "ใครก็ถามได้ | "], Seen.Rows(Seen.Table(message)));
        Assert.False(Seen.Table(message).FirstRowAsHeaders);
        Assert.Equal(["คืออะไร", "อยู่ใน", "ตัวชี้วัดที่ 4 › IIT", "ใครก็ถามได้"], Seen.Texts(message));
    }

    [Theory]
    [InlineData("ผู้ให้คะแนน", "", false)]
    [InlineData("ตัวชี้วัดที่ 1", "น่าจะตัดทศนิยมทิ้งแทนการปัดเศษ หรืออาจพิมพ์ผิดไปหลักเดียว", true)]
    public void What_is_longer_has_the_wider_column(string label, string detail, bool isAboutWider)
    {
        var reply = SomeReply.Reply(new Card("ตรวจตัวเลข", [new(label, "ประกาศ 95.68 คำนวณได้ 95.69", null, detail, null)], null, []));

        var table = Seen.Table(Assert.Single(_renderer.Render([reply], "th")));

        Assert.Equal(isAboutWider, table.Columns[0].Width > table.Columns[1].Width);
    }

    [Fact]
    public void The_plain_answer_is_read_aloud_and_said_where_cards_are_not_shown()
    {
        var reply = SomeReply.Card(SomeReply.Row(90), SomeReply.Row(40));

        var message = Assert.IsType<CardMessage>(Assert.Single(_renderer.Render([reply], "th")));

        Assert.Equal(reply.Text, message.Card.Speak);
        Assert.Equal(reply.Text, message.Card.FallbackText);
        Assert.Equal("ผลการประเมินของหน่วยงาน", message.Summary);
    }

    [Fact]
    public void What_looks_like_a_link_stays_a_text()
    {
        var reply = SomeReply.Reply(new Card("ไม่รู้จัก [ที่นี่](https://example.org)", [new("*o1*", "1. a", null, null, null)], null, []));

        var message = Assert.Single(_renderer.Render([reply], "th"));

        Assert.All(Seen.Elements(Seen.Card(message), hasCharts: true), e => Assert.True(e is RichTextBlock or Table));
        Assert.Equal(["ไม่รู้จัก [ที่นี่](https://example.org)", "*o1*", "1. a"], Seen.Texts(message));
    }

    [Fact]
    public void A_card_with_a_part_that_no_card_takes_is_sent_as_text()
    {
        var reply = SomeReply.Reply(new Card("ยาว", [new(new string('ก', 12_000), "1.00", 1, null, null)], 85, []));

        var messages = _renderer.Render([reply], "th");

        Assert.Equal(2, messages.Count);
        Assert.All(messages, m => Assert.IsType<TextMessage>(m));
    }

    [Fact]
    public void A_card_without_rows_is_a_text()
    {
        var message = Assert.Single(_renderer.Render([SomeReply.Reply(new Card("ไม่มีข้อใดต่ำกว่าเกณฑ์", [], 85, ["หมายเหตุ"]))], "th"));

        Assert.Equal(new TextMessage("ไม่มีข้อใดต่ำกว่าเกณฑ์\nหมายเหตุ"), message);
    }
}
