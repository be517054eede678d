using ItaBot.Conversations.Answers;

namespace ItaBot.Conversations.Tests.Dialogs;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("แล้วปีก่อนล่ะ", "score.show fiscalYear=2567 target=total")]
    [InlineData("last year?", "score.show fiscalYear=2567 target=total")]
    [InlineData("ปี 2565 ล่ะ", "score.show fiscalYear=2565 target=total")]
    [InlineData("เฉพาะ OIT", "score.show target=tool:OIT")]
    [InlineData("ของ pak-phraek ล่ะ", "score.show agency=pak-phraek target=total")]
    [InlineData("what about Pak Phraek?", "score.show agency=pak-phraek target=total")]
    [InlineData("แล้วตัวชี้วัดล่ะ", "score.rank level=indicator direction=lowest n=10")]
    [InlineData("แล้ว o13 ล่ะ", "score.show target=item:o13")]
    [InlineData("ทำไม", "rules.explain fiscalYear=2568")]
    [InlineData("why?", "rules.explain fiscalYear=2568")]
    public async Task What_follows_the_total_leans_on_it(string text, string meant) =>
        Assert.Equal(meant, Meant.By(await new Talk().SayAllAsync("คะแนนรวมเท่าไร", text)));

    [Theory]
    [InlineData("แล้วปีก่อนล่ะ")]
    [InlineData("and the year before?")]
    public async Task With_nothing_asked_before_it_a_follow_up_is_not_guessed_at(string text) =>
        Assert.Equal("none", Meant.By(await new Talk().SayAsync(text)));

    [Theory]
    [InlineData("เฉพาะ OIT", "score.below tool=OIT level=item threshold=85")]
    [InlineData("แล้วตัวชี้วัดล่ะ", "score.below level=indicator threshold=85")]
    [InlineData("ต่ำกว่า 50 ล่ะ", "score.below level=item threshold=50")]
    [InlineData("only 3", "score.rank level=item direction=lowest n=3")]
    [InlineData("แล้ว o13 ล่ะ", "score.show target=item:o13")]
    [InlineData("ข้อแรกคืออะไร", "item.explain target=item:i10")]
    [InlineData("ข้อที่สอง", "item.explain target=item:e7")]
    [InlineData("what is the last one about", "item.explain target=item:o21")]
    [InlineData("ข้อที่ 3 ได้กี่คะแนน", "score.show target=item:e9")]
    [InlineData("ทำไม", "rules.explain fiscalYear=2568")]
    public async Task What_follows_a_list_leans_on_it(string text, string meant) =>
        Assert.Equal(meant, Meant.By(await new Talk().SayAllAsync("ข้อไหนต่ำกว่า 85", text)));

    [Theory]
    [InlineData("ทำไม", "item.explain fiscalYear=2568 target=item:o13")]
    [InlineData("แล้ว o12 ล่ะ", "score.whatif target=item:o12 value=100")]
    [InlineData("80 ล่ะ", "score.whatif target=item:o13 value=80")]
    [InlineData("ไม่ใช่ เอา o12", "score.whatif target=item:o12 value=100")]
    public async Task What_follows_a_what_if_leans_on_it(string text, string meant) =>
        Assert.Equal(meant, Meant.By(await new Talk().SayAllAsync("ถ้า o13 ได้ 100 คะแนนรวมจะเป็นเท่าไร", text)));

    [Fact]
    public async Task Its_items_are_those_of_what_was_spoken_of()
    {
        var answer = await new Talk().SayAllAsync("score of indicator 4", "its items?");

        Assert.Equal(["item:i10", "item:i11", "item:i12"], answer.Facts.Where(f => f.Kind == FactKinds.Score).Select(f => f.Target.ToString()).Order());
    }

    [Fact]
    public async Task A_follow_up_asks_for_its_own_figure()
    {
        var talk = new Talk();

        var answer = await talk.SayAllAsync("คะแนนรวมเท่าไร", "what about Pak Phraek?");

        Assert.Equal(99.44m, ((FactValue.Number)answer.Facts[0].Value).Value);
        Assert.DoesNotContain(answer.Facts, f => f.Value is FactValue.Number { Value: 88.56m });
    }

    [Fact]
    public async Task And_in_English_says_the_last_answer_in_English_once()
    {
        var talk = new Talk();

        var english = await talk.SayAllAsync("คะแนนรวมเท่าไร", "and in English");
        var next = await talk.SayAsync("คะแนน OIT เท่าไร");

        Assert.Equal(("en", "th"), (english.Locale, next.Locale));
        Assert.Contains("88.56", english.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_one_is_still_that_of_the_list_after_a_look_at_the_first() =>
        Assert.Equal("item.explain target=item:e7", Meant.By(await new Talk().SayAllAsync("ข้อไหนต่ำกว่า 85", "ข้อแรกคืออะไร", "ข้อที่สองล่ะ")));

    [Fact]
    public async Task A_place_beyond_the_list_is_answered_with_its_length()
    {
        var answer = await new Talk().SayAllAsync("ข้อไหนต่ำกว่า 85", "ข้อที่ 40 คืออะไร");

        Assert.Contains("10", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Single(answer.Facts);
    }

    [Fact]
    public async Task A_year_without_results_is_not_what_the_next_follow_up_leans_on() =>
        Assert.Equal("score.show target=tool:OIT", Meant.By(await new Talk().SayAllAsync("คะแนนรวมเท่าไร", "แล้วปีก่อนล่ะ", "เฉพาะ OIT")));

    [Fact]
    public async Task Nothing_follows_a_message_that_stands_alone()
    {
        var talk = new Talk { Id = null };

        var answer = await talk.SayAllAsync("คะแนนรวมเท่าไร", "แล้วปีก่อนล่ะ");

        Assert.NotEqual(2567, answer.Understood.Slots.FiscalYear);
        Assert.Empty(talk.Conversations.States);
    }

    [Fact]
    public async Task A_conversation_begins_anew_after_half_an_hour()
    {
        var talk = new Talk();
        await talk.SayAsync("คะแนนรวมเท่าไร");

        talk.Now += TimeSpan.FromMinutes(30);
        var answer = await talk.SayAsync("แล้วปีก่อนล่ะ");

        Assert.NotEqual(2567, answer.Understood.Slots.FiscalYear);
    }

    [Fact]
    public async Task Nothing_that_somebody_wrote_is_kept()
    {
        var talk = new Talk();

        await talk.SayAllAsync("คะแนนรวมเท่าไร ผมชื่อสมชาย", "ลองสมมุติคะแนน", "นายกโกง", "ข้อไหนต่ำกว่า 85");

        Assert.DoesNotMatch("[ก-๙]", talk.Conversations.States["talk"]);
    }

    [Fact]
    public async Task Conversations_do_not_hear_of_each_other()
    {
        var talk = new Talk();
        await talk.SayAsync("คะแนนรวมเท่าไร");

        talk.Id = "other";

        Assert.NotEqual(2567, (await talk.SayAsync("แล้วปีก่อนล่ะ")).Understood.Slots.FiscalYear);
    }
}
