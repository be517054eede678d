using ItaBot.Channels.Line.Tests.Support;
using ItaBot.Channels.Testing;
using ItaBot.Channels.Turns;
using ItaBot.Feedback.Rounds;

namespace ItaBot.Channels.Line.Tests.Turns;

[Collection(AnswerTests.Name)]
public sealed class FeedbackTurnTests(AnswerFixture answers) : IAsyncLifetime
{
    private const string Conversation = $"line:test:{LineChat.Person}";

    private readonly LineChat _chat = new(answers);
    private FeedbackRound? _round;

    private IFeedbackStore Rounds => answers.Feedback.Store;

    public async Task InitializeAsync()
    {
        _round = FeedbackRound.New(
            "klong-mueang", null, 2568, null, _chat.Clock.Now, 2569, await Rounds.ListAsync("klong-mueang", CancellationToken.None));
        Assert.True(await Rounds.ApplyAsync([new FeedbackChange.Open(_round)], CancellationToken.None));
    }

    // The next test has a round of its own, and nobody has a form or a code any more.
    public async Task DisposeAsync() => await Rounds.ApplyAsync([new FeedbackChange.Close(_round!.Id)], CancellationToken.None);

    [Fact]
    public async Task A_sticker_answers_a_question_of_the_form()
    {
        await BeginAsync();

        var output = await StickAsync("Thumbs up");

        Assert.Contains("รับเป็น", LineChat.Said(output), StringComparison.Ordinal);
        Assert.Equal(80, (await Rounds.FindFormAsync(Conversation, CancellationToken.None))!.Points["e1"]);
    }

    [Fact]
    public async Task A_sticker_that_thanks_is_an_answer_to_a_form_and_thanks_outside_of_one()
    {
        Assert.Contains("ยินดีช่วยเสมอ", LineChat.Said(await StickAsync("Thank you")), StringComparison.Ordinal);

        await BeginAsync();
        Assert.Contains("จาก 9", LineChat.Said(await StickAsync("Thank you")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_wrote_on_a_sticker_is_read_before_what_it_shows()
    {
        await BeginAsync();

        await _chat.SendAsync(new { type = "sticker", id = "1", keywords = new[] { "Thumbs up" }, text = "ไม่เลย" });

        Assert.Equal(0, (await Rounds.FindFormAsync(Conversation, CancellationToken.None))!.Points["e1"]);
    }

    [Fact]
    public async Task A_turn_of_the_form_records_it_and_leaves_no_trace()
    {
        var output = await _chat.SayAsync("ทำแบบสอบถาม");

        Assert.True(output is { LeavesNoTrace: true, Remembers: null });
        Assert.IsType<FeedbackChange.KeepForm>(Assert.IsType<TurnRecord.NoteFeedback>(Assert.Single(output.Records)).Change);
    }

    [Fact]
    public async Task A_question_in_between_leaves_a_trace_like_any()
    {
        await BeginAsync();

        var output = await _chat.SayAsync("คะแนนรวมเท่าไหร่");

        Assert.True(output is { LeavesNoTrace: false, Remembers: not null });
        Assert.Contains("จาก 9", LineChat.Said(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_to_be_forgotten_is()
    {
        await BeginAsync();

        Assert.True(await _chat.SayAsync("ลบข้อมูลของฉัน") is { ForgetsConversation: true, LeavesNoTrace: true });
        Assert.Null(await Rounds.FindFormAsync(Conversation, CancellationToken.None));
    }

    [Fact]
    public async Task In_a_group_no_form_begins()
    {
        var output = await _chat.SayInGroupAsync("@bot ทำแบบสอบถาม");

        Assert.Contains("แชตส่วนตัว", LineChat.Said(output), StringComparison.Ordinal);
        Assert.Empty(output.Records);
    }

    [Fact]
    public async Task Every_turn_of_a_form_is_one_reply()
    {
        Assert.Single((await BeginAsync()).Messages);
        foreach (var text in (string[])["5", "5", "2", "5", "5", "5", "5", "5", "5", "ไม่มี", "แก้คำตอบ", "12", "ถนนดี"])
        {
            Assert.Single((await _chat.SayAsync(text)).Messages);
        }

        Assert.Contains("ขอบคุณมาก", LineChat.Said(await _chat.SayAsync("ส่งคำตอบ")), StringComparison.Ordinal);
        Assert.True(await Rounds.HasAnsweredAsync(_round!.Id, Conversation, CancellationToken.None));
    }

    private Task<TurnOutput> StickAsync(string keyword) => _chat.SendAsync(new { type = "sticker", id = "1", keywords = new[] { keyword } });

    private async Task<TurnOutput> BeginAsync()
    {
        foreach (var text in (string[])["ทำแบบสอบถาม", "ยินยอม", "แบบเต็ม", "ภาษี"])
        {
            await _chat.SayAsync(text);
        }

        return await _chat.SayAsync("เดือนนี้");
    }
}
