using ItaBot.Conversations.Tests.Support;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Questionnaires;
using ItaBot.Feedback.Rounds;

namespace ItaBot.Conversations.Tests.Dialogs.Feedback;

public sealed class FormTurnTests
{
    private readonly FeedbackTalk _talk = new();

    [Fact]
    public async Task No_turn_of_a_form_leaves_a_trace()
    {
        string[] texts =
        [
            "ทำแบบสอบถาม", "ยินยอม", "แบบเต็ม", "ฟหกด", "ภาษี", "เดือนนี้", "5", "ย้อนกลับ", "4", "1", "1 มี", "2", "2", "2", "2", "2", "ทำแบบสอบถาม", "2",
            "เขาเรียกเงินใต้โต๊ะ", "แก้คำตอบ", "3", "6", "หยุดทำ", "ทำต่อ", "ส่งคำตอบ", "ทำแบบสอบถาม",
        ];
        foreach (var text in texts)
        {
            Assert.True((await _talk.SayAsync(text)).LeavesNoTrace, text);
        }

        Assert.Empty(_talk.Conversations);
        Assert.Equal(9, Assert.Single(_talk.Kept.Sent).Form.Points.Count);
    }

    [Fact]
    public async Task A_question_in_between_is_kept_like_any_and_the_form_asks_again_with_its_own_buttons()
    {
        var asked = await _talk.BeginAsync();

        var turn = await _talk.SayAsync("คะแนนรวมเท่าไหร่");

        Assert.False(turn.LeavesNoTrace);
        Assert.Contains("88.56", turn.Answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Empty(turn.Answer.Replies[0].Actions);
        Assert.Equal(asked.Answer.Replies[0].Actions, turn.Answer.Replies[^1].Actions);
        Assert.Contains("ข้อ 1 จาก 9", turn.Answer.Replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_asks_back_is_answered_before_the_form_goes_on()
    {
        await _talk.BeginAsync();

        Assert.Single((await _talk.SayAsync("อธิบายข้อ")).Answer.Replies);
        Assert.Contains("ข้อ 1 จาก 9", FeedbackTalk.Said(await _talk.SayAsync("i10")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_meanwhile_is_not_sent_again()
    {
        await _talk.BeginAsync();
        await _talk.SayAllAsync("5", "หยุดทำ");
        var form = (await _talk.Kept.FindFormAsync(FeedbackTalk.Person, CancellationToken.None))!;
        _talk.Kept.Meanwhile = [new FeedbackChange.Send(FeedbackTalk.Person, form, new(2026, 3, 16)), new FeedbackChange.KeepForm(FeedbackTalk.Person, form)];

        var answer = await _talk.AnswerAsync("ส่งเท่าที่ตอบ");

        Assert.Equal(Text(FeedbackText.AlreadyAnswered), answer.Replies[0].Text);
        Assert.Single(_talk.Kept.Sent);
        Assert.Null(await _talk.Kept.FindFormAsync(FeedbackTalk.Person, CancellationToken.None));
    }

    [Fact]
    public async Task What_time_ran_out_for_meanwhile_is_said_to_be_counted()
    {
        await _talk.BeginAsync();
        await _talk.SayAsync("5");
        var form = (await _talk.Kept.FindFormAsync(FeedbackTalk.Person, CancellationToken.None))!;
        _talk.Kept.Meanwhile = [new FeedbackChange.Send(FeedbackTalk.Person, form, new(2026, 3, 16))];

        Assert.Equal(Text(FeedbackText.Late), (await _talk.AnswerAsync("5 มาก")).Replies[0].Text);
        Assert.Single(_talk.Kept.Sent);
    }

    [Fact]
    public async Task Where_others_read_along_nobody_answers_and_nothing_is_recorded()
    {
        var talk = new FeedbackTalk { IsShared = true };

        var turn = await talk.SayAsync("ทำแบบสอบถาม");

        Assert.Contains("แชตส่วนตัว", FeedbackTalk.Said(turn), StringComparison.Ordinal);
        await talk.SayAllAsync("ยินยอม", "แบบเต็ม", "5 มาก");
        Assert.Empty(talk.Kept.Changes);
    }

    [Theory]
    [InlineData("5 มาก")]
    [InlineData("6 สะดวกมาก")]
    [InlineData("ส่งคำตอบ")]
    public async Task An_answer_after_the_round_was_closed_is_told_so_for_a_day(string text)
    {
        var talk = new FeedbackTalk(FeedbackTalk.Round with { ClosedAt = FeedbackTalk.Start.AddHours(-1) });

        Assert.Equal(Text(FeedbackText.RoundClosed), FeedbackTalk.Said(await talk.SayAsync(text)));

        talk.Now = FeedbackTalk.Start.AddDays(2);
        Assert.NotEqual(Text(FeedbackText.RoundClosed), FeedbackTalk.Said(await talk.SayAsync(text)));
    }

    [Fact]
    public async Task An_answer_to_no_form_is_told_so_and_leaves_no_trace()
    {
        var turn = await _talk.SayAsync("5 มาก");

        Assert.Equal(Text(FeedbackText.LateEmpty), FeedbackTalk.Said(turn));
        Assert.True(turn.LeavesNoTrace);
    }

    [Fact]
    public async Task After_a_day_a_form_is_counted_and_its_person_told()
    {
        await _talk.BeginAsync();
        await _talk.SayAsync("5");
        _talk.Now += FeedbackForm.KeptFor;

        Assert.Equal(Text(FeedbackText.Expired), FeedbackTalk.Said(await _talk.SayAsync("4")));
        Assert.Equal(["e1"], Assert.Single(_talk.Kept.Sent).Form.Points.Keys);
    }

    [Fact]
    public async Task After_a_day_a_form_without_answers_is_thrown_away_and_its_person_told()
    {
        await _talk.BeginAsync();
        _talk.Now += FeedbackForm.KeptFor;

        Assert.Equal(Text(FeedbackText.ExpiredEmpty), FeedbackTalk.Said(await _talk.SayAsync("4")));
        Assert.Empty(_talk.Kept.Sent);
        Assert.IsType<FeedbackChange.DropForm>(_talk.Kept.Changes[^1]);
    }

    [Theory]
    [InlineData("อยากแจ้งเรื่องทุจริต")]
    [InlineData("เจ้าหน้าที่บริการแย่ ขอเงินใต้โต๊ะด้วย")]
    [InlineData("กองช่างรับส่วยทุกเดือน")]
    public async Task A_report_outside_of_a_form_leaves_no_trace_and_shows_where_it_can_be_made(string text)
    {
        var turn = await _talk.SayAsync(text);

        Assert.True(turn.LeavesNoTrace);
        Assert.Contains("1205", FeedbackTalk.Said(turn), StringComparison.Ordinal);
        Assert.Empty(_talk.Kept.Changes);
    }

    [Fact]
    public async Task Who_may_mean_something_else_is_asked_back_and_no_form_begins()
    {
        await _talk.SayAsync("เฉพาะ EIT");

        Assert.Empty(_talk.Kept.Changes);
    }

    [Fact]
    public async Task Whoever_asks_to_be_forgotten_has_no_form_any_more()
    {
        await _talk.BeginAsync();

        var turn = await _talk.SayAsync("ลบข้อมูลของฉัน");

        Assert.True(turn is { ForgetsConversation: true, LeavesNoTrace: true });
        Assert.Equal([new FeedbackChange.DropForm(FeedbackTalk.Person)], turn.FeedbackChanges);
    }

    private static string Text(FeedbackText text) => KeptFeedback.Data.Questionnaire.Say(text, "th");
}
