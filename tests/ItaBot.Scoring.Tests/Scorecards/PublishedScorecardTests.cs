using ItaBot.Scoring.Scorecards;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Scorecards;

public sealed class PublishedScorecardTests
{
    [Fact]
    public void Klong_Mueang_has_88_56_by_its_items_and_the_level_that_was_published()
    {
        var scorecard = Published.KlongMueang.Scored();

        Assert.Equal(88.56m, scorecard.Total.Computed);
        Assert.Equal(88.56m, scorecard.Total.Reported);
        Assert.Equal(new LevelFigure("ผ่านดี", "ผ่านดี", scorecard.Level.Doubts), scorecard.Level);
    }

    [Theory]
    [InlineData("tool:IIT", 92.39)]
    [InlineData("tool:EIT", 88.63)]
    [InlineData("tool:OIT", 85.63)]
    [InlineData("indicator:1", 95.69)]
    [InlineData("indicator:4", 77.45)]
    [InlineData("indicator:6", 91.92)]
    [InlineData("indicator:7", 89.58)]
    [InlineData("indicator:8", 84.40)]
    [InlineData("indicator:9", 76.25)]
    [InlineData("indicator:10", 95.00)]
    [InlineData("sub:9.1", 37.50)]
    [InlineData("sub:9.2", 100)]
    [InlineData("sub:9.3", 25.00)]
    [InlineData("sub:9.4", 100)]
    [InlineData("sub:9.5", 87.50)]
    [InlineData("sub:10.1", 87.50)]
    [InlineData("sub:10.2", 100)]
    [InlineData("item:e7", 84.78)]
    [InlineData("item:e9", 82.50)]
    public void Klong_Mueang_figures_are_computed_from_its_items(string target, decimal expected) =>
        Assert.Equal(expected, Published.KlongMueang.Scored()[Target.Parse(target)].Computed);

    [Fact]
    public void Pak_Phraek_and_Dan_have_the_totals_and_levels_that_were_published()
    {
        var pakPhraek = Published.PakPhraek.Scored();
        var dan = Published.Dan.Scored();

        Assert.Equal((99.44m, "ผ่านดีเยี่ยม"), (pakPhraek.Total.Computed, pakPhraek.Level.Computed));
        Assert.Equal((83.67m, "B"), (dan.Total.Computed, dan.Level.Computed));
        Assert.Equal(97.32m, dan[Target.Of(Tool.OIT)].Computed);
    }

    [Fact]
    public void Bueng_Nakhon_has_a_computed_total_and_no_published_one()
    {
        var total = Published.BuengNakhon.Scored().Total;

        Assert.Equal(99.74m, total.Computed);
        Assert.Null(total.Reported);
        Assert.Equal(Basis.Computed, total.Basis);
    }

    [Fact]
    public void Chaiyaphum_keeps_its_printed_total_beside_the_computed_one()
    {
        var scorecard = Published.Chaiyaphum.Scored();

        Assert.Equal(75.83m, scorecard.Total.Shown);
        Assert.Equal(75.56m, scorecard.Total.Computed);
        Assert.Equal("B", scorecard.Level.Computed);
    }
}
