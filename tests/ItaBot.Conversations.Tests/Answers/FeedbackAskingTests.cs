using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Answers.Receipts;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Rounds;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Answers;

public sealed class FeedbackAskingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 20, 10, 0, 0, TimeSpan.FromHours(7));
    private static readonly FeedbackRound Round = new("klong-mueang-2569-1", "klong-mueang", null, 2568, null, Now.AddDays(-10));

    private readonly KeptFeedback _feedback = new(Round);
    private readonly Assistant _assistant;

    public FeedbackAskingTests() =>
        _assistant = SomeAssistant.On(new MemoryStore(Published.KlongMueang, Published.BuengNakhon), feedback: _feedback);

    [Theory]
    [InlineData("ผลแบบสอบถามจากประชาชนตอนนี้เป็นไงบ้าง")]
    [InlineData("ผลแบบสอบถามจากประชาชนตอนนี้เป็นอย่างไร")]
    [InlineData("How is the citizen feedback so far?")]
    public async Task An_officer_gets_the_results(string text)
    {
        await AnswersAsync(6);

        var answer = await AskAsync(text);

        Assert.Equal("feedback.results", answer.Understood.Intent);
        Assert.Contains("klong-mueang-2569-1", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains(answer.Facts, f => f is { Kind: FactKinds.Interim } && f.Target.Id == "e7");
    }

    [Fact]
    public async Task A_citizen_is_declined_and_nothing_is_shown()
    {
        await AnswersAsync(6);

        var answer = await AskAsync("ผลแบบสอบถามจากประชาชนตอนนี้เป็นไงบ้าง", Audience.Citizen);

        Assert.Equal("klong-mueang", answer.DeclinedFor);
        Assert.Empty(answer.Facts);
        Assert.Equal(0, _feedback.TimesShown);
    }

    [Theory]
    [InlineData("ผลแบบสอบถามจากประชาชนตอนนี้เป็นไงบ้าง")]
    [InlineData("ดูความเห็นที่เขียนมา")]
    public async Task An_officer_of_another_agency_is_declined_and_nothing_is_shown(string text)
    {
        await AnswersAsync(6);

        var answer = await AskAsync(text, officerOf: "bueng-nakhon");

        Assert.Equal("klong-mueang", answer.DeclinedFor);
        Assert.Equal(0, _feedback.TimesShown);
    }

    [Fact]
    public async Task Other_questions_show_nothing_of_a_round()
    {
        await AskAsync("คะแนนรวมเท่าไหร่");

        Assert.Equal(0, _feedback.TimesShown);
    }

    [Theory]
    [InlineData("ดูความเห็นที่เขียนมา", "ยังแสดงความเห็นที่เขียนมาในรอบ klong-mueang-2569-1 ไม่ได้")]
    [InlineData("show the written comments", "The comments written in round klong-mueang-2569-1 cannot be shown yet")]
    public async Task The_button_of_the_comments_asks_for_them(string text, string title) =>
        Assert.StartsWith(title, (await AskAsync(text)).Replies[0].Text, StringComparison.Ordinal);

    [Fact]
    public async Task An_answer_can_be_computed_again_until_five_more_have_answered()
    {
        await AnswersAsync(6);
        var receipt = (await AskAsync("ผลแบบสอบถามจากประชาชนตอนนี้เป็นไงบ้าง")).Receipt;

        await AnswersAsync(4);
        Assert.IsType<Verification.Same>(await _assistant.VerifyAsync(receipt, CancellationToken.None));

        await AnswersAsync(1);
        var changed = Assert.IsType<Verification.Changed>(await _assistant.VerifyAsync(receipt, CancellationToken.None));
        Assert.Equal([new ChangeCause(null, ChangeCauseKind.Feedback)], changed.Causes);
    }

    private Task<Answer> AskAsync(string text, Audience audience = Audience.Officer, string? officerOf = null) =>
        _assistant.AnswerAsync(new(text, audience, "klong-mueang", null, Now) { OfficerOf = officerOf }, CancellationToken.None);

    private async Task AnswersAsync(int people)
    {
        for (var person = 0; person < people; person++)
        {
            var form = new FeedbackForm(Round.Id, "th", Now) { Answers = new Dictionary<string, FormAnswer> { ["e7"] = new(40) } };
            await _feedback.ApplyAsync([new FeedbackChange.Send($"line:{_feedback.Sent.Count}", form, new(2026, 3, 16))], CancellationToken.None);
        }
    }
}
