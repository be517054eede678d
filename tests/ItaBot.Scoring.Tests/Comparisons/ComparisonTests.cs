using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Comparisons;
using ItaBot.Scoring.Scorecards;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Comparisons;

public sealed class ComparisonTests
{
    private static readonly Scorecard Later = Published.KlongMueang.Scored();

    private static readonly Scorecard Earlier = (Published.KlongMueang with
    {
        FiscalYear = 2567,
        Reported = Published.Reported(85.00m, "ผ่านดี", 96m, 97m, 98m, 92.45m, 96.32m, 90m, 88m, 75.34m, 80m, 85m),
        Items = new Dictionary<string, ItemScore>
        {
            ["i10"] = new ItemScore.Whole(92m),
            ["o10"] = new ItemScore.Whole(100m),
            ["o13"] = new ItemScore.Whole(50m),
        },
    }).Scored();

    [Fact]
    public void Indicators_of_two_years_are_compared()
    {
        var compared = Assert.IsType<ComparisonResult.Compared>(Comparison.Of(Later, Earlier, Target.Indicator(4)));

        Assert.Equal(-15.00m, compared.Difference);
    }

    [Fact]
    public void An_item_that_is_about_something_else_is_refused_and_its_counterpart_named()
    {
        var refused = Assert.IsType<ComparisonResult.NotTheSame>(Comparison.Of(Later, Earlier, Target.Item("o10")));

        Assert.Equal(Target.Item("o13"), refused.SameAsLater);
        Assert.NotNull(refused.Later);
        Assert.NotNull(refused.Earlier);
    }

    [Fact]
    public void An_item_that_is_about_the_same_thing_is_compared() =>
        Assert.Equal(
            -49.65m,
            Assert.IsType<ComparisonResult.Compared>(Comparison.Of(Later, Earlier, Target.Item("i10"))).Difference);

    [Fact]
    public void A_year_without_the_figure_is_named() =>
        Assert.Equal(
            new ComparisonResult.NoFigure(Target.Item("i1"), 2567), Comparison.Of(Later, Earlier, Target.Item("i1")));

    [Fact]
    public void A_list_holds_only_what_both_years_have() =>
        Assert.Equal(["i10"], Comparison.OfAll(Later, Earlier, TargetKind.Item).Select(c => c.Later.Target.Id));

    [Fact]
    public void A_trend_leaves_out_the_years_in_which_the_item_is_another_one()
    {
        var trend = Trend.Of([Later, Earlier], Target.Item("o13"));

        Assert.Equal([2568], trend.Points.Select(p => p.FiscalYear));
        Assert.Equal([2567], trend.NotTheSame);
    }

    [Fact]
    public void A_trend_begins_with_the_oldest_year() =>
        Assert.Equal([(2567, 85.00m), (2568, 88.56m)], Trend.Of([Later, Earlier], Target.Total).Points.Select(p => (p.FiscalYear, p.Figure.Shown!.Value)));
}
