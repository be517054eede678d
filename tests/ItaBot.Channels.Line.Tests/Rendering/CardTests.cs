using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Line.Messages.Flex;
using ItaBot.Channels.Line.Rendering;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Line.Tests.Rendering;

public sealed class CardTests
{
    private readonly LineRenderer _renderer = new(SomeReply.Phrases);

    [Fact]
    public void A_card_is_one_bubble_with_all_that_it_says()
    {
        var reply = SomeReply.Reply(new Card(
            "มีข้อที่ต่ำกว่าเกณฑ์", [new("e7 การเปิดโอกาส", "84.78", 84.78m, "ประชาชน 82.55", false)], 85, ["หมายเหตุ"]));

        var message = Assert.IsType<FlexMessage>(Assert.Single(_renderer.Render([reply], "th")));

        Assert.IsType<FlexBubble>(message.Contents);
        Assert.Equal(
            ["มีข้อที่ต่ำกว่าเกณฑ์", "ขีดตั้งบนแถบคือเกณฑ์ 85 คะแนน", "e7 การเปิดโอกาส", "84.78 ✕ ไม่ผ่าน", "ประชาชน 82.55", "หมายเหตุ"],
            Seen.Texts(message));
        Assert.Equal(reply.Text, message.AltText);
    }

    [Fact]
    public void What_stands_for_a_card_is_no_longer_than_LINE_takes_and_ends_with_a_whole_line()
    {
        var reply = SomeReply.Card(SomeReply.Rows(40));

        var message = Assert.IsType<FlexMessage>(Assert.Single(_renderer.Render([reply], "th")));

        Assert.True(message.AltText.Length is > 1_400 and <= LineLimits.AltText);
        Assert.EndsWith("…", message.AltText, StringComparison.Ordinal);
        Assert.StartsWith(message.AltText[..^1] + "\n", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th", "90.00 ✓ ผ่าน", "40.00 ✕ ไม่ผ่าน")]
    [InlineData("en", "90.00 ✓ Pass", "40.00 ✕ Below")]
    public void A_pass_and_a_miss_differ_in_sign_words_colour_and_form(string locale, string pass, string miss)
    {
        var message = Assert.Single(_renderer.Render([SomeReply.Card(SomeReply.Row(90), SomeReply.Row(40))], locale));

        var verdicts = Seen.Components(message).OfType<FlexText>().Where(t => t.Gravity is not null);
        Assert.Equal([(pass, Palette.Pass), (miss, Palette.Miss)], verdicts.Select(v => (v.Text, v.Color!)));
        var fills = Seen.Boxes(message).Where(b => b is { Position: null, Width: not null });
        Assert.Equal([("90%", Palette.Pass, null), ("40%", Palette.MissFill, Palette.Miss)], fills.Select(f => (f.Width!, f.BackgroundColor!, f.BorderColor)));
    }

    [Theory]
    [InlineData(84.78, "84%")]
    [InlineData(85, "85%")]
    [InlineData(99.99, "99%")]
    [InlineData(140, "100%")]
    public void A_bar_never_looks_longer_than_the_score(double score, string width)
    {
        var message = Assert.Single(_renderer.Render([SomeReply.Card(SomeReply.Row((decimal)score))], "th"));

        Assert.Equal(width, Assert.Single(Seen.Boxes(message), b => b is { Position: null, Width: not null }).Width);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_score_of_nothing_has_no_bar(int score)
    {
        var message = Assert.Single(_renderer.Render([SomeReply.Card(SomeReply.Row(score))], "th"));

        Assert.DoesNotContain(Seen.Boxes(message), b => b is { Position: null, Width: not null });
    }

    [Fact]
    public void The_pass_mark_stands_across_every_bar()
    {
        var message = Assert.Single(_renderer.Render([SomeReply.Card(SomeReply.Row(90), SomeReply.Row(40), SomeReply.Row(0))], "th"));

        var marks = Seen.Boxes(message).Where(b => b.Position == FlexPosition.Absolute);
        Assert.Equal(["85%", "85%", "85%"], marks.Select(m => m.OffsetStart));
    }

    [Fact]
    public void A_card_without_a_pass_mark_draws_none()
    {
        var reply = SomeReply.Reply(new Card("แนวโน้ม", [new("ปี 2568", "88.56", 88.56m, null, null)], null, []));

        var message = Assert.Single(_renderer.Render([reply], "th"));

        Assert.Equal(["แนวโน้ม", "ปี 2568", "88.56"], Seen.Texts(message));
        Assert.DoesNotContain(Seen.Boxes(message), b => b.Position == FlexPosition.Absolute);
    }

    [Fact]
    public void A_gain_is_not_judged_as_if_it_were_the_score()
    {
        var reply = SomeReply.Reply(new Card("ควรแก้", [new("o13", "+2.00", 0, "ตอนนี้ 0.00", false)], 85, []));

        var message = Assert.Single(_renderer.Render([reply], "th"));

        Assert.Equal(["o13", "+2.00", "✕ ไม่ผ่าน", "ตอนนี้ 0.00"], Seen.Texts(message).Skip(2));
    }

    [Fact]
    public void Rows_that_only_say_something_have_no_bars_and_no_blank_texts()
    {
        var reply = SomeReply.Reply(new Card("คืออะไร", [new("อยู่ใน", "ตัวชี้วัดที่ 4 › IIT", null, " ", null), new("ใครก็ถามได้", "", null, null, null)], 85, [""]));

        var message = Assert.Single(_renderer.Render([reply], "th"));

        Assert.Equal(["คืออะไร", "อยู่ใน", "ตัวชี้วัดที่ 4 › IIT", "ใครก็ถามได้"], Seen.Texts(message));
    }

    [Fact]
    public void Many_rows_are_bubbles_side_by_side_of_about_one_height()
    {
        var message = Assert.IsType<FlexMessage>(Assert.Single(_renderer.Render([SomeReply.Card(SomeReply.Rows(25))], "th")));

        Assert.IsType<FlexCarousel>(message.Contents);
        Assert.Equal([9, 9, 7], Seen.Bubbles(message).Select(b => Within(b).Count(t => t.StartsWith("แถวที่ ", StringComparison.Ordinal))));
        Assert.Equal("ผลการประเมินของหน่วยงาน (ต่อ)", Within(Seen.Bubbles(message).Last()).First());
    }

    [Fact]
    public void A_card_that_one_message_does_not_hold_is_several_that_each_say_their_part()
    {
        var messages = _renderer.Render([SomeReply.Card(SomeReply.Rows(200))], "th").Cast<FlexMessage>().ToList();

        Assert.True(messages.Count > 1);
        Assert.StartsWith("ผลการประเมินของหน่วยงาน (ต่อ)\n• ", messages[1].AltText, StringComparison.Ordinal);
        Assert.Equal(
            SomeReply.Rows(200).Select(r => r.Label),
            messages.SelectMany(Seen.Texts).Where(t => t.StartsWith("แถวที่ ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_card_with_a_part_that_no_bubble_takes_is_sent_as_text()
    {
        var reply = SomeReply.Reply(new Card("ยาว", [new(new string('ก', 9_000), "1.00", 1, null, null)], 85, []));

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

    private static IEnumerable<string> Within(FlexBubble bubble) => Seen.Texts(new FlexMessage("", bubble));
}
