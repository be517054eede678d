using ItaBot.Feedback.Results;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Feedback.Tests.Results;

public sealed class InterimScoresTests
{
    private static readonly Agency Agency = new("a", "อบต.ตัวอย่าง", AgencyType.SAO);

    /// <summary>By hand: 82, 84 and 80 make 82; 90 three times makes 90; 70, 75.33 and 80 make 75.11; these three 82.37.</summary>
    [Fact]
    public void Indicators_and_the_EIT_are_computed_as_the_rules_of_the_year_say()
    {
        var scores = Compute(82, 84, 80, 90, 90, 90, 70, 75.33m, 80);

        Assert.Equal(2568, scores.FiscalYear);
        Assert.Equal(["indicator:6", "indicator:7", "indicator:8"], scores.Indicators.Select(i => i.Target.ToString()));
        Assert.Equal([82m, 90m, 75.11m], scores.Indicators.Select(i => i.Score));
        Assert.Equal((Target.Of(Tool.EIT), 82.37m), (scores.Eit.Target, scores.Eit.Score));
        Assert.Null(scores.Eit.Gap);
    }

    [Fact]
    public void What_is_hidden_is_missing_and_said_as_the_engine_does()
    {
        var scores = Compute(82, 84, 80, 90, null, 90, 70, 75, 80);

        Assert.Equal([82m, null, 75m], scores.Indicators.Select(i => i.Score));
        Assert.Equal([Target.Item("e5")], Assert.IsType<Gap.MissingFigures>(scores.Indicators[1].Gap).Targets);
        Assert.Null(scores.Eit.Score);
        Assert.Equal([Target.Indicator(7)], Assert.IsType<Gap.MissingFigures>(scores.Eit.Gap).Targets);
    }

    [Fact]
    public void Without_any_result_there_is_no_score() =>
        Assert.All(
            Compute(null, null, null, null, null, null, null, null, null).Indicators,
            i => Assert.Equal(3, Assert.IsType<Gap.MissingFigures>(i.Gap).Targets.Count));

    [Fact]
    public void Where_a_mean_holds_an_item_of_yes_and_no_its_count_stands_beside()
    {
        var scores = Compute(82, 84, 80, 90, 90, 90, 70, 75, 80);

        Assert.Equal(1, Assert.Single(scores.Indicators[0].YesNo).Yes!.Count);
        Assert.Equal("e3", Assert.Single(scores.Eit.YesNo).Item);
        Assert.Empty(scores.Indicators[1].YesNo);
    }

    private static InterimScores Compute(params decimal?[] means) => InterimScores.Compute(
        Agency,
        Delivered.Year,
        [.. means.Select((mean, index) => Result($"e{index + 1}", mean))]);

    private static ItemResult Result(string item, decimal? mean) => mean is null
        ? ItemResult.HiddenOf(item)
        : new ItemResult(item, 5, mean, mean, mean, Verdict.CannotTell) { Yes = item == "e3" ? new YesCount(1, 20, 0, 50) : null };
}
