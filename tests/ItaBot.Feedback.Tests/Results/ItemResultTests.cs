using ItaBot.Feedback.Results;

namespace ItaBot.Feedback.Tests.Results;

public sealed class ItemResultTests
{
    private const decimal PassMark = 85;

    /// <summary>
    /// By hand, as R's t.test(c(60, 80, 80, 100, 100)): mean 84, s² = 1120/4 = 280, 2.776445 · √(280/5) = 20.7770.
    /// </summary>
    [Fact]
    public void A_mean_has_the_interval_of_t()
    {
        var result = Of("e1", 60, 80, 80, 100, 100);

        Assert.Equal((5, 84m, 63.22m), (result.Answers, result.Mean, result.Low));
        Assert.Equal(Verdict.CannotTell, result.Verdict);
        Assert.Null(result.Yes);
    }

    [Fact]
    public void An_interval_ends_where_scores_end()
    {
        Assert.Equal(100m, Of("e1", 60, 80, 80, 100, 100).High);
        Assert.Equal(0m, Of("e1", 0, 0, 0, 0, 60).Low);
    }

    /// <summary>By hand: √(280/5 · (1 − 5/10)) · 2.776445 = 14.6916.</summary>
    [Fact]
    public void A_known_population_narrows_the_interval()
    {
        var result = InPopulation(10, "e1", 60, 80, 80, 100, 100);

        Assert.Equal((69.31m, 98.69m), (result.Low, result.High));
    }

    /// <summary>By hand: the square of 1.959964 is 3.841459, and 100 · 5 / (5 + 3.841459) is 56.55.</summary>
    [Fact]
    public void Five_equal_answers_are_not_taken_for_certainty()
    {
        var result = Of("e1", 100, 100, 100, 100, 100);

        Assert.Equal((56.55m, 100m, Verdict.CannotTell), (result.Low, result.High, result.Verdict));
    }

    [Fact]
    public void An_interval_that_begins_at_the_pass_mark_is_above() =>
        Assert.Equal(Verdict.Above, new Interval(84.996, 90).Against(PassMark));

    [Fact]
    public void An_interval_that_ends_at_the_pass_mark_cannot_tell() =>
        Assert.Equal(Verdict.CannotTell, new Interval(70, 84.995).Against(PassMark));

    [Fact]
    public void An_interval_that_ends_before_the_pass_mark_is_below() =>
        Assert.Equal(Verdict.Below, new Interval(70, 84.99).Against(PassMark));

    [Fact]
    public void Clear_answers_are_told_from_the_pass_mark()
    {
        Assert.Equal(Verdict.Below, Of("e1", [.. Enumerable.Repeat(40, 9), 60]).Verdict);
        Assert.Equal(Verdict.Above, Of("e1", [.. Enumerable.Repeat(100, 9), 80]).Verdict);
    }

    /// <summary>Newcombe 1998, Table I: 1 of 29 has the interval 0.61 % to 17.18 %, so 28 of 29 has 82.82 % to 99.39 %.</summary>
    [Fact]
    public void An_item_of_yes_and_no_tells_how_many_said_yes_and_at_what_rate()
    {
        var result = Of("e3", [0, .. Enumerable.Repeat(100, 28)]);

        Assert.Equal(new YesCount(1, 3.45m, 0.61m, 17.18m), result.Yes);
        Assert.Equal((96.55m, 82.82m, 99.39m), (result.Mean, result.Low, result.High));
    }

    [Fact]
    public void No_yes_is_told_as_a_count_too() =>
        Assert.Equal(0, Of("e3", 100, 100, 100, 100, 100).Yes!.Count);

    [Fact]
    public void What_is_hidden_has_no_figure_at_all() =>
        Assert.Equal(new ItemResult("e1", null, null, null, null, Verdict.Hidden), Of("e1"));

    [Fact]
    public void A_round_has_a_result_for_each_of_the_nine_items()
    {
        var shown = ResultGate.Show(
            ShownAnswers.Nothing, 6, new Dictionary<string, AnswerTally> { ["e7"] = AnswerTally.Of(80, 80, 60, 100, 100, 80) });

        var results = ItemResult.AllOf(shown, Delivered.Year, null);

        Assert.Equal(["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9"], results.Select(r => r.Item));
        Assert.Equal("e7", Assert.Single(results, r => r.Verdict != Verdict.Hidden).Item);
    }

    private static ItemResult Of(string item, params int[] answers) => InPopulation(null, item, answers);

    private static ItemResult InPopulation(int? population, string item, params int[] answers) =>
        ItemResult.Of(Delivered.Item(item), AnswerTally.Of(answers), PassMark, population);
}
