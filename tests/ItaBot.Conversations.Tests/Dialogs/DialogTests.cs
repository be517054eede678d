using ItaBot.Conversations.Answers;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Dialogs;

public sealed class DialogTests
{
    private const string WhatIf = "ลองสมมุติคะแนน";

    [Fact]
    public async Task A_what_if_asks_for_the_item_and_then_for_the_score()
    {
        var talk = new Talk();

        var item = await talk.SayAsync(WhatIf);
        var score = await talk.SayAsync("o13");
        var answer = await talk.SayAsync("100");

        Assert.Equal("อยากลองเปลี่ยนคะแนนของข้อหรือตัวชี้วัดใด", item.Replies[0].Text);
        Assert.Contains("o13", score.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("score.whatif target=item:o13 value=100", Meant.By(answer));
        Assert.Contains("90.56", answer.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_answers_can_be_given_at_once() =>
        Assert.Equal("score.whatif target=item:o12 value=90", Meant.By(await new Talk().SayAllAsync(WhatIf, "o12 ได้ 90")));

    [Fact]
    public async Task An_earlier_step_can_be_put_right()
    {
        var talk = new Talk();

        var again = await talk.SayAllAsync(WhatIf, "o13", "ไม่ใช่ เอา o12");
        var answer = await talk.SayAsync("100");

        Assert.Contains("o12", again.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("score.whatif target=item:o12 value=100", Meant.By(answer));
    }

    [Theory]
    [InlineData("120", "120")]
    [InlineData("ฟหกด", "ตอบเป็นตัวเลขได้เลย")]
    [InlineData("ไม่แน่ใจ", "ถ้ายังไม่แน่ใจ")]
    [InlineData("ช่วยด้วย", "ถ้ายังไม่แน่ใจ")]
    public async Task What_is_no_answer_is_answered_with_help_and_the_prompt(string text, string help)
    {
        var answer = await new Talk().SayAllAsync(WhatIf, "o13", text);

        Assert.Contains(help, answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("ได้กี่คะแนน", answer.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_between_is_answered_and_the_prompt_comes_again()
    {
        var talk = new Talk();

        var between = await talk.SayAllAsync(WhatIf, "o13", "ข้อ i10 ได้กี่คะแนน");
        var answer = await talk.SayAsync("100");

        Assert.Equal("score.show target=item:i10", Meant.By(between));
        Assert.Contains("42.35", between.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("o13", between.Replies[1].Text, StringComparison.Ordinal);
        Assert.Equal("score.whatif target=item:o13 value=100", Meant.By(answer));
    }

    [Fact]
    public async Task Back_asks_the_step_before()
    {
        var talk = new Talk();

        var back = await talk.SayAllAsync(WhatIf, "o13", "ย้อนกลับ");
        var answer = await talk.SayAllAsync("o12", "100");

        Assert.StartsWith("อยากลองเปลี่ยน", back.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("score.whatif target=item:o12 value=100", Meant.By(answer));
    }

    [Theory]
    [InlineData("ยกเลิก")]
    [InlineData("cancel")]
    [InlineData("พอแล้ว")]
    public async Task Cancel_ends_the_dialog(string text)
    {
        var talk = new Talk();

        var cancelled = await talk.SayAllAsync(WhatIf, text);
        var after = await talk.SayAsync("o13");

        Assert.Equal("cancel", cancelled.Understood.Intent);
        Assert.Equal("score.show", after.Understood.Intent);
    }

    [Fact]
    public async Task A_language_switch_repeats_the_prompt_in_that_language()
    {
        var answer = await new Talk().SayAllAsync(WhatIf, "o13", "switch to English");

        Assert.Equal("en", answer.Locale);
        Assert.StartsWith("Which score shall o13", answer.Replies[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chosen_language_holds_until_the_channel_is_set_to_another()
    {
        var talk = new Talk { Locale = "th" };

        var chosen = await talk.SayAllAsync("switch to English", "คะแนนรวมเท่าไร");
        talk.Locale = null;
        var set = await talk.SayAsync("คะแนนรวมเท่าไร");

        Assert.Equal(("en", "th"), (chosen.Locale, set.Locale));
    }

    [Fact]
    public async Task A_plan_asks_for_the_goal_where_somebody_wants_one()
    {
        var talk = new Talk();

        var goal = await talk.SayAsync("อยากตั้งเป้าหมาย ควรปรับปรุงเรื่องไหนก่อน");
        var plan = await talk.SayAsync("95");

        Assert.Equal("อยากให้คะแนนรวมถึงเท่าไร", goal.Replies[0].Text);
        Assert.Equal("score.plan goal=95", Meant.By(plan));
    }

    [Theory]
    [InlineData("อยากตั้งเป้าหมาย")]
    [InlineData("I want to set a goal")]
    public async Task The_wish_for_a_goal_alone_begins_a_plan(string text) =>
        Assert.Equal("score.plan goal=95", Meant.By(await new Talk().SayAllAsync(text, "95")));

    [Fact]
    public async Task In_English_switches_while_a_dialog_waits() =>
        Assert.StartsWith("Which score", (await new Talk().SayAllAsync(WhatIf, "o13", "in English")).Replies[1].Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_plan_is_told_at_once_where_nobody_speaks_of_a_goal() =>
        Assert.NotEmpty((await new Talk().SayAsync("ควรปรับปรุงเรื่องไหนก่อน")).Facts);

    [Fact]
    public async Task A_comparison_asks_for_the_year_where_the_year_before_is_not_on_record()
    {
        var talk = new Talk(Published.KlongMueang, Published.Dan with { Agency = Published.KlongMueang.Agency });

        var asks = await talk.SayAsync("เปรียบเทียบกับปีก่อน");
        var refused = await talk.SayAsync("ปี 2560");
        var answer = await talk.SayAsync("65");

        Assert.Equal("จะเทียบกับปีใด", asks.Replies[0].Text);
        Assert.Contains(asks.Replies[0].Actions, a => a.Text == "ปี 2565");
        Assert.Contains("2560", refused.Replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("score.compare otherYear=2565", Meant.By(answer));
    }

    [Fact]
    public async Task A_citizen_is_asked_nothing_that_is_for_officers()
    {
        var talk = new Talk { Audience = Audience.Citizen };

        var declined = await talk.SayAsync(WhatIf);

        Assert.DoesNotContain(declined.Replies[0].Actions, a => a.Text == "ยกเลิก");
        Assert.Equal("score.show", (await talk.SayAsync("o13")).Understood.Intent);
    }

    [Fact]
    public async Task A_dialog_that_an_officer_began_does_not_go_on_with_a_citizen()
    {
        var talk = new Talk();
        await talk.SayAllAsync(WhatIf, "o13");

        talk.Audience = Audience.Citizen;

        Assert.NotEqual("score.whatif", (await talk.SayAsync("100")).Understood.Intent);
    }

    [Fact]
    public async Task A_message_that_stands_alone_begins_no_dialog() =>
        Assert.DoesNotContain((await new Talk { Id = null }.SayAsync(WhatIf)).Replies[0].Actions, a => a.Label == "ยกเลิก");

    [Fact]
    public async Task What_waits_for_an_answer_can_be_verified()
    {
        var talk = new Talk();

        var waiting = await talk.SayAllAsync(WhatIf, "o13");

        Assert.NotEmpty(waiting.Receipt);
    }
}
