using ItaBot.Conversations.Answers;
using ItaBot.Conversations.Tests.Support;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Answers;

public sealed class AssistantTests
{
    [Fact]
    public async Task Results_that_the_rules_no_longer_take_are_left_out_and_named()
    {
        var misfit = Published.KlongMueang.With("o29", new ItemScore.Whole(100));

        var answer = await AskAsync("คะแนนรวมเท่าไร", misfit, Published.KlongMueang with { FiscalYear = 2567, Items = new Dictionary<string, ItemScore>() });

        Assert.Contains(answer.Facts, f => f is { FiscalYear: 2567, Kind: FactKinds.Score });
        Assert.DoesNotContain(answer.Facts, f => f is { FiscalYear: 2568, Kind: FactKinds.Score });
        Assert.Contains("o29", answer.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("rules/2568.yaml", answer.Replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_that_fit_are_answered_without_a_word_about_the_rules_file() =>
        Assert.DoesNotContain(
            "rules/", (await AskAsync("คะแนนรวมเท่าไร", Published.KlongMueang)).Replies[0].Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_question_about_an_agency_that_is_not_on_record_gets_no_figures_of_another() =>
        Assert.Empty((await AskAsync("คะแนนรวมของอบต.หนองบัวเท่าไร", Published.KlongMueang)).Facts);

    private static Task<Answer> AskAsync(string text, params Assessment[] onRecord) =>
        SomeAssistant.On(new MemoryStore(onRecord)).AnswerAsync(
            new Turn(text, Audience.Officer, onRecord[0].Agency.Id, Locale: null, DateTimeOffset.UnixEpoch), CancellationToken.None);
}
