using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Scorecards;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Scorecards;

public sealed class ScorecardTests
{
    [Fact]
    public void An_item_with_a_single_score_is_reported_and_one_with_parts_is_computed()
    {
        var scorecard = Published.KlongMueang.Scored();

        Assert.Equal((42.35m, null), (scorecard[Target.Item("i10")].Reported, scorecard[Target.Item("i10")].Computed));
        Assert.Equal((null, 84.78m), (scorecard[Target.Item("e7")].Reported, scorecard[Target.Item("e7")].Computed));
        Assert.Equal(new ItemScore.Parts(82.55m, 87.00m), scorecard[Target.Item("e7")].Parts);
    }

    [Fact]
    public void Where_an_item_is_missing_the_published_indicator_stands_in()
    {
        var scorecard = Published.KlongMueang.Without("i1").Scored();

        Assert.Null(scorecard[Target.Indicator(1)].Computed);
        Assert.Equal(new Gap.MissingFigures([Target.Item("i1")]).Targets, Assert.IsType<Gap.MissingFigures>(scorecard[Target.Indicator(1)].Gap).Targets);
        Assert.Equal(88.56m, scorecard.Total.Computed);
    }

    [Fact]
    public void A_part_that_was_not_published_leaves_the_item_without_a_score()
    {
        var scorecard = Published.KlongMueang.With("e7", new ItemScore.Parts(82.55m, null)).Scored();

        Assert.Null(scorecard[Target.Item("e7")].Shown);
        Assert.Null(scorecard[Target.Indicator(8)].Computed);
        Assert.Equal(84.40m, scorecard[Target.Indicator(8)].Shown);
    }

    [Fact]
    public void Without_weights_an_indicator_is_not_guessed()
    {
        var assessment = Published.BuengNakhon with
        {
            Reported = ReportedFigures.None,
            Items = Published.Rules.Find(2567)!.Items
                .ToDictionary(i => i.Id, ItemScore (i) => new ItemScore.Whole(100)),
        };

        var scorecard = assessment.Scored();

        Assert.Equal(100m, scorecard[Target.Sub("9.1")].Computed);
        Assert.Null(scorecard[Target.Indicator(9)].Computed);
        Assert.Equal(new Gap.UnknownWeights(Target.Indicator(9)), scorecard[Target.Indicator(9)].Gap);
        Assert.Null(scorecard.Total.Shown);
    }

    [Fact]
    public void Items_that_nobody_could_find_are_named_as_the_gap()
    {
        var scorecard = (Published.Dan with { FiscalYear = 2569 }).Scored();

        Assert.Equal(new Gap.UnknownItems(Target.Indicator(1)), scorecard[Target.Indicator(1)].Gap);
        Assert.Equal(83.67m, scorecard.Total.Computed);
    }

    [Fact]
    public void A_figure_is_rounded_once_so_that_indicator_8_is_84_40()
    {
        var scorecard = Published.KlongMueang.Scored();

        Assert.Equal(84.395m, scorecard[Target.Indicator(8)].Exact);
        Assert.Equal(84.40m, scorecard[Target.Indicator(8)].Computed);
    }

    [Fact]
    public void A_half_that_comes_from_thirds_is_still_rounded_away_from_zero()
    {
        decimal[] thirds = [1m / 3, 1m / 3, 1m / 3];

        Assert.Equal(0.02m, Points.Round(thirds.Sum() * 0.015m));
        Assert.Equal(95.69m, Points.Truncate(thirds.Sum() * 95.69m));
    }

    [Fact]
    public void What_rests_on_the_derived_weights_says_so_and_what_does_not_says_nothing()
    {
        var scorecard = Published.KlongMueang.Scored();

        Assert.Contains(
            scorecard[Target.Indicator(9)].Doubts,
            d => d is { Kind: RuleDoubtKind.SubWeights, Standing: Standing.Derived } && d.Of == Target.Indicator(9));
        Assert.Empty(scorecard[Target.Indicator(4)].Doubts);
    }

    [Fact]
    public void That_an_EIT_item_is_the_mean_of_its_parts_is_a_doubt_of_its_own()
    {
        var scorecard = Published.KlongMueang.With("e9", new ItemScore.Whole(80)).Scored();

        Assert.Equal(
            (RuleDoubtKind.Parts, Target.Of(Tool.EIT), Standing.Derived),
            Assert.Single(scorecard[Target.Item("e7")].Doubts.Select(d => (d.Kind, d.Of, d.Standing))));
        Assert.Empty(scorecard[Target.Item("e9")].Doubts);
    }

    [Fact]
    public void A_total_carries_the_doubts_of_all_that_it_is_computed_from_once_each()
    {
        var doubts = Published.KlongMueang.Scored().Total.Doubts;

        Assert.Equal(
            [
                (RuleDoubtKind.Parts, Target.Of(Tool.EIT)),
                (RuleDoubtKind.SubWeights, Target.Indicator(9)),
                (RuleDoubtKind.SubWeights, Target.Indicator(10)),
                (RuleDoubtKind.ToolWeights, Target.Total),
            ],
            doubts.Select(d => (d.Kind, d.Of)));
    }

    [Fact]
    public void A_group_of_items_that_is_derived_is_a_doubt_about_its_items()
    {
        var disclosed = Published.Rules.Find(2564)!.Items.ToDictionary(i => i.Id, ItemScore (_) => new ItemScore.Whole(100));

        var sub = (Published.Dan with { FiscalYear = 2564, Items = disclosed }).Scored()[Target.Sub("9.1")];

        Assert.Equal((RuleDoubtKind.Items, Standing.Derived), Assert.Single(sub.Doubts.Select(d => (d.Kind, d.Standing))));
    }

    [Fact]
    public void The_weakest_weight_of_several_is_the_doubt()
    {
        // 2564 derives the weight of the disclosures and merely believes the two others.
        var total = (Published.Dan with { FiscalYear = 2564 }).Scored().Total;

        Assert.Equal(
            (RuleDoubtKind.ToolWeights, Standing.Unconfirmed), Assert.Single(total.Doubts.Select(d => (d.Kind, d.Standing))));
    }

    [Fact]
    public void A_level_that_cannot_be_told_rests_on_nothing() =>
        Assert.Empty(Published.KlongMueang.WithoutIndicator(9).Without("o1").Scored().Level.Doubts);

    [Fact]
    public void The_level_takes_the_computed_tools_and_not_the_printed_ones()
    {
        var boasted = Published.PakPhraek with
        {
            Reported = Published.PakPhraek.Reported with { Tools = new Dictionary<Tool, decimal> { [Tool.OIT] = 40 } },
        };

        Assert.Equal("ผ่านดีเยี่ยม", boasted.Scored().Level.Computed);
    }

    [Theory]
    [InlineData("i16", 50, "item:i16")]
    [InlineData("i1", 100.01, "item:i1")]
    [InlineData("i1", -1, "item:i1")]
    public void An_assessment_that_the_rules_do_not_know_is_refused(string item, decimal score, string named)
    {
        var assessment = Published.KlongMueang.With(item, new ItemScore.Whole(score));

        var refusal = Assert.Throws<ArgumentException>(() => assessment.Scored());

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_parts_are_refused_for_an_item_that_has_none()
    {
        var assessment = Published.KlongMueang.With("i1", new ItemScore.Parts(80, 90));

        Assert.Throws<ArgumentException>(() => assessment.Scored());
    }
}
