using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rankings;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Rankings;

public sealed class RankingTests
{
    [Fact]
    public void Ten_items_of_Klong_Mueang_are_below_85()
    {
        var below = Ranking.Below(Published.KlongMueang.Scored(), TargetKind.Item, 85);

        Assert.Equal(
            [("i10", 42.35m), ("e7", 84.78m), ("e9", 82.50m), ("o1", 0m), ("o2", 0m), ("o4", 50m), ("o12", 50m), ("o13", 0m), ("o20", 50m), ("o21", 50m)],
            below.Select(f => (f.Target.Id, f.Shown!.Value)));
    }

    [Fact]
    public void Three_indicators_of_Klong_Mueang_are_below_85()
    {
        var below = Ranking.Below(Published.KlongMueang.Scored(), TargetKind.Indicator, 85);

        Assert.Equal([("4", 77.45m), ("8", 84.40m), ("9", 76.25m)], below.Select(f => (f.Target.Id, f.Shown!.Value)));
    }

    [Fact]
    public void A_figure_of_exactly_the_mark_is_not_below_it() =>
        Assert.DoesNotContain(
            Ranking.Below(Published.KlongMueang.Scored(), TargetKind.Item, 42.35m), f => f.Target == Target.Item("i10"));

    [Fact]
    public void A_list_can_be_limited_to_a_tool() =>
        Assert.Equal(
            ["e7", "e9"],
            Ranking.Below(Published.KlongMueang.Scored(), TargetKind.Item, 85, Tool.EIT).Select(f => f.Target.Id));

    [Fact]
    public void Where_only_indicators_were_published_what_fails_are_indicators() =>
        Assert.Equal(8, Ranking.Failing(Published.Dan.Scored()).Count(f => f.Target.Kind == TargetKind.Indicator));

    [Fact]
    public void Where_a_year_has_items_for_one_tool_alone_what_fails_are_indicators()
    {
        var disclosed = Published.Rules.Find(2569)!.Items.ToDictionary(i => i.Id, ItemScore (_) => new ItemScore.Whole(100));
        var scorecard = (Published.Dan with { FiscalYear = 2569, Items = disclosed }).Scored();

        Assert.Contains(Ranking.Failing(scorecard), f => f.Target == Target.Indicator(4));
    }

    [Fact]
    public void Where_an_item_is_missing_its_indicator_stands_among_the_items_that_fail()
    {
        var scorecard = Published.KlongMueang.Without("i11", "o28").Scored();

        Assert.Equal(
            ["4", "e7", "e9", "o1", "o2", "o4", "o12", "o13", "o20"], Ranking.Failing(scorecard).Select(f => f.Target.Id));
        Assert.Equal(TargetKind.Indicator, Ranking.FinestKind(scorecard));
    }

    [Fact]
    public void Where_only_the_items_of_one_tool_are_known_what_fails_are_items()
    {
        var disclosed = Published.KlongMueang with
        {
            Reported = ReportedFigures.None,
            Items = Published.KlongMueang.Items.Where(i => ItemId.ToolOf(i.Key) == Tool.OIT).ToDictionary(),
        };

        var scorecard = disclosed.Scored();

        Assert.Equal(["o1", "o2", "o4", "o12", "o13", "o20", "o21"], Ranking.Failing(scorecard).Select(f => f.Target.Id));
        Assert.Equal(TargetKind.Item, Ranking.FinestKind(scorecard));
    }

    [Fact]
    public void Where_nothing_but_some_items_is_known_what_fails_are_items()
    {
        var some = Published.KlongMueang with
        {
            Reported = ReportedFigures.None,
            Items = new Dictionary<string, ItemScore> { ["i10"] = new ItemScore.Whole(42.35m), ["o1"] = new ItemScore.Whole(100) },
        };

        Assert.Equal(["i10"], Ranking.Failing(some.Scored()).Select(f => f.Target.Id));
    }

    [Fact]
    public void The_lowest_of_i13_to_i15_is_i15()
    {
        var scorecard = Published.KlongMueang.Scored();
        var asked = new[] { "i13", "i14", "i15" }.Select(id => scorecard[Target.Item(id)]);

        var lowest = Assert.Single(Ranking.Lowest(asked, 1));

        Assert.Equal((Target.Item("i15"), 89.41m), (lowest.Target, lowest.Shown));
    }

    [Fact]
    public void Figures_that_equal_the_last_one_are_all_given()
    {
        var lowest = Ranking.Lowest(Published.KlongMueang.Scored().Of(TargetKind.Item), 1);

        Assert.Equal(["o1", "o2", "o13"], lowest.Select(f => f.Target.Id));
    }

    [Fact]
    public void The_highest_come_with_the_highest_first() =>
        Assert.Equal(
            ["3", "2"],
            Ranking.Highest(Published.KlongMueang.Scored().Of(TargetKind.Indicator), 2).Select(f => f.Target.Id));
}
