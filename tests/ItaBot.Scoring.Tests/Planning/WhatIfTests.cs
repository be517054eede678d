using ItaBot.Scoring.Planning;
using ItaBot.Scoring.Scorecards;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Planning;

public sealed class WhatIfTests
{
    [Fact]
    public void With_100_for_o13_Klong_Mueang_would_have_90_56()
    {
        var assumed = Assert.IsType<WhatIfResult.Assumed>(Assume(Published.KlongMueang.Scored(), ("item:o13", 100)));

        Assert.Equal(90.56m, assumed.After.Total.Computed);
        Assert.Equal(2.00m, assumed.Gain);
    }

    [Fact]
    public void Several_figures_can_be_assumed_at_once()
    {
        var assumed = Assert.IsType<WhatIfResult.Assumed>(
            Assume(Published.KlongMueang.Scored(), ("indicator:9", 100), ("indicator:10", 100), ("tool:IIT", 100), ("tool:EIT", 100)));

        Assert.Equal((100m, "ผ่านดีเยี่ยม"), (assumed.After.Total.Computed, assumed.After.Level.Computed));
    }

    [Fact]
    public void An_item_below_an_indicator_whose_items_are_not_known_cannot_be_assumed()
    {
        var refused = Assert.IsType<WhatIfResult.NotComputable>(Assume(Published.PakPhraek.Scored(), ("item:i10", 100)));

        Assert.Equal(Target.Indicator(4), refused.At);
        Assert.IsType<Gap.MissingFigures>(refused.Gap);
    }

    [Fact]
    public void An_indicator_can_be_assumed_where_only_indicators_are_known() =>
        Assert.IsType<WhatIfResult.Assumed>(Assume(Published.BuengNakhon.Scored(), ("indicator:4", 100)));

    [Fact]
    public void Where_only_the_assumption_makes_a_total_it_gains_nothing_that_could_be_told()
    {
        var assumed = Assert.IsType<WhatIfResult.Assumed>(
            Assume(Published.PakPhraek.WithoutIndicator(10).Scored(), ("indicator:10", 100)));

        Assert.Equal((99.44m, null), (assumed.After.Total.Computed, assumed.Gain));
    }

    [Fact]
    public void An_assumed_figure_is_shown_instead_of_the_published_one()
    {
        var assumed = Assert.IsType<WhatIfResult.Assumed>(Assume(Published.KlongMueang.Scored(), ("indicator:9", 80)));

        Assert.Equal((null, 80m), (assumed.After[Target.Indicator(9)].Reported, assumed.After[Target.Indicator(9)].Shown));
    }

    [Fact]
    public void A_sub_indicator_and_a_tool_can_be_assumed()
    {
        var scorecard = Published.KlongMueang.Scored();

        var sub = Assert.IsType<WhatIfResult.Assumed>(Assume(scorecard, ("sub:9.3", 100)));
        var tool = Assert.IsType<WhatIfResult.Assumed>(Assume(scorecard, ("tool:EIT", 100)));

        Assert.Equal((91.25m, 91.56m), (sub.After[Target.Indicator(9)].Computed, sub.After.Total.Computed));
        Assert.Equal(91.97m, tool.After.Total.Computed);
    }

    [Fact]
    public void A_sub_indicator_whose_weight_nobody_knows_cannot_be_assumed()
    {
        var refused = Assert.IsType<WhatIfResult.NotComputable>(Assume(Published.BuengNakhon.Scored(), ("sub:9.1", 100)));

        Assert.Equal(new Gap.UnknownWeights(Target.Indicator(9)), refused.Gap);
    }

    [Fact]
    public void An_item_that_the_year_does_not_have_is_named() =>
        Assert.Equal(
            new WhatIfResult.NoSuchTarget(Target.Item("o29")), Assume(Published.KlongMueang.Scored(), ("item:o29", 100)));

    [Fact]
    public void A_score_over_100_is_our_own_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Assume(Published.KlongMueang.Scored(), ("item:o13", 100.5m)));

    private static WhatIfResult Assume(Scorecard scorecard, params (string Target, decimal Points)[] assumed) =>
        WhatIf.Assume(scorecard, assumed.ToDictionary(a => Target.Parse(a.Target), a => a.Points));
}
