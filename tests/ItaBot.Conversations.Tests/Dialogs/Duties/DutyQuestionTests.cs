using ItaBot.Conversations.Understanding;

namespace ItaBot.Conversations.Tests.Dialogs.Duties;

public sealed class DutyQuestionTests
{
    [Theory]
    [InlineData("ใครรับผิดชอบมาตรการที่ 3", "มาตรการที่ 3 ดูแลเว็บไซต์")]
    [InlineData("มาตรการที่ 3 ครบกำหนดเมื่อไร", "มาตรการที่ 3 ดูแลเว็บไซต์")]
    [InlineData("who is responsible for measure 3?", "Measure 3: ดูแลเว็บไซต์")]
    [InlineData("o12 ต้องทำอะไร เมื่อไร", "o12 ")]
    [InlineData("งาน o12", "o12 ")]
    [InlineData("when is o12 due?", "o12 ")]
    public async Task One_measure_or_item_that_is_asked_about_is_shown_with_its_day_and_its_owner(string text, string title)
    {
        var reply = (await new DutyTalk().SayAsync(text)).Replies[0];

        Assert.StartsWith(title, reply.Text, StringComparison.Ordinal);
        Assert.Matches("ผู้รับผิดชอบ|Owner", reply.Text);
        Assert.Contains(reply.Actions, a => a.Label is "เสร็จแล้ว" or "Done");
    }

    [Theory]
    [InlineData("งาน มาตรการที่ 3", "เสร็จแล้วครับ", "บันทึกแล้ว มาตรการที่ 3 เสร็จแล้ว")]
    [InlineData("ใครรับผิดชอบมาตรการที่ 3", "ยังไม่เสร็จ", "บันทึกแล้ว มาตรการที่ 3 กำลังดำเนินการ")]
    [InlineData("มาตรการที่ 3 ครบกำหนดเมื่อไร", "เลื่อนได้ไหม", "มาตรการที่ 3 ครบกำหนด 19 มี.ค. 2569 จะเลื่อนไป")]
    [InlineData("Task measure 3", "done", "Recorded: measure 3 is done")]
    public async Task A_word_about_the_duty_that_was_just_shown_is_about_that_duty(string shown, string word, string said) =>
        Assert.StartsWith(said, (await new DutyTalk().SayAllAsync(shown, word)).Replies[0].Text, StringComparison.Ordinal);

    [Fact]
    public async Task After_another_question_it_is_about_no_duty_any_more()
    {
        var talk = new DutyTalk();

        await talk.SayAllAsync("งาน มาตรการที่ 3", "คะแนนรวมเท่าไร", "เสร็จแล้ว");

        Assert.Empty(talk.Changes);
    }

    [Fact]
    public async Task A_measure_that_is_not_there_is_said_not_to_be() =>
        Assert.StartsWith(
            "ไม่พบมาตรการที่ 99", (await new DutyTalk().SayAsync("มาตรการที่ 99 ครบกำหนดเมื่อไร")).Replies[0].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("งานของฉัน")]
    [InlineData("งานของผมครับ")]
    [InlineData("my tasks")]
    public async Task The_words_that_a_digest_tells_people_to_type_show_their_own_duties(string text)
    {
        var answer = await new DutyTalk().SayAsync(text);

        Assert.Equal((Intents.MeasureDue, true), (answer.Understood.Intent, answer.Understood.Slots.Mine));
    }

    [Theory]
    [InlineData("มีอะไรค้างบ้าง")]
    [InlineData("ของกองคลังมีอะไรค้าง")]
    [InlineData("สรุปงานค้างของทั้ง อบต.")]
    public async Task What_is_still_open_is_asked_in_the_words_of_an_office(string text) =>
        Assert.Equal(Intents.MeasureDue, (await new DutyTalk().SayAsync(text)).Understood.Intent);

    [Fact]
    public async Task No_two_buttons_of_a_question_back_say_the_same()
    {
        var actions = (await new DutyTalk().SayAsync("เสร็จแล้ว")).Replies[0].Actions;

        Assert.Equal(actions.Count, actions.Select(a => a.Label).Distinct().Count());
    }
}
