using ItaBot.Channels.Teams.Tests.Support;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;
using ItaBot.Feedback.Rounds;

namespace ItaBot.Channels.Teams.Tests.Turns;

[Collection(AnswerTests.Name)]
public sealed class FeedbackTurnTests(AnswerFixture answers)
{
    [Fact]
    public async Task An_emoji_answers_a_question_of_the_form()
    {
        await using var chat = await BeginAsync();

        var output = await chat.SayAsync(People.Somsri, "👍");

        Assert.Contains("รับเป็น", TeamsChat.Said(output), StringComparison.Ordinal);
        var kept = Assert.IsType<FeedbackChange.KeepForm>(Assert.Single(output.Records.OfType<TurnRecord.NoteFeedback>()).Change);
        Assert.Equal(80, kept.Form.Points["e1"]);
    }

    [Fact]
    public async Task An_emoji_outside_of_a_form_is_thanks()
    {
        await using var chat = await OpenAsync();

        Assert.Contains("ยินดีช่วยเสมอ", TeamsChat.Said(await chat.SayAsync(People.Somsri, "👍")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_of_the_form_leaves_no_trace()
    {
        await using var chat = await BeginAsync();

        Assert.True(await chat.SayAsync(People.Somsri, "5 มาก") is { LeavesNoTrace: true, Remembers: null });
    }

    [Fact]
    public async Task A_form_is_filled_in_and_counted_once()
    {
        await using var chat = await BeginAsync();
        foreach (var text in (string[])["5", "5", "2", "5", "5", "5", "5", "5", "5", "ไม่มี"])
        {
            await chat.SayAsync(People.Somsri, text);
        }

        Assert.Contains("ขอบคุณมาก", TeamsChat.Said(await chat.SayAsync(People.Somsri, "ส่งคำตอบ")), StringComparison.Ordinal);
        Assert.Contains("จบไปแล้ว", TeamsChat.Said(await chat.SayAsync(People.Somsri, "5 มาก")), StringComparison.Ordinal);
        Assert.Contains("ตอบรอบนี้ไปแล้ว", TeamsChat.Said(await chat.SayAsync(People.Somsri, "ทำแบบสอบถาม")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_others_read_along_no_form_begins()
    {
        await using var chat = await OpenAsync();

        foreach (var output in new[] { await chat.SayInGroupChatAsync(People.Somsri, "ทำแบบสอบถาม"), await chat.SayInChannelAsync(People.Somsri, "ทำแบบสอบถาม") })
        {
            Assert.Contains("แชตส่วนตัว", TeamsChat.Said(output), StringComparison.Ordinal);
            Assert.Empty(output.Records.OfType<TurnRecord.NoteFeedback>());
        }
    }

    private async Task<TeamsChat> OpenAsync()
    {
        var chat = await TeamsChat.OpenAsync(answers);
        var round = FeedbackRound.New("klong-mueang", null, 2568, null, chat.Clock.GetUtcNow(), 2569, []);
        Assert.True(await chat.Get<IFeedbackStore>().ApplyAsync([new FeedbackChange.Open(round)], CancellationToken.None));
        return chat;
    }

    private async Task<TeamsChat> BeginAsync()
    {
        var chat = await OpenAsync();
        foreach (var text in (string[])["ทำแบบสอบถาม", "ยินยอม", "แบบเต็ม", "ภาษี", "เดือนนี้"])
        {
            await chat.SayAsync(People.Somsri, text);
        }

        return chat;
    }
}
