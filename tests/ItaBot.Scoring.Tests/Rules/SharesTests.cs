using ItaBot.Scoring.Rules;

namespace ItaBot.Scoring.Tests.Rules;

public sealed class SharesTests
{
    [Theory]
    [InlineData("total", 100)]
    [InlineData("tool:OIT", 40)]
    [InlineData("indicator:4", 6)]
    [InlineData("indicator:9", 20)]
    [InlineData("sub:9.3", 4)]
    [InlineData("item:i10", 2)]
    [InlineData("item:o1", 0.5)]
    [InlineData("item:o13", 2)]
    [InlineData("item:o21", 2)]
    public void A_share_of_the_total_follows_from_the_weights_above(string target, decimal percent) =>
        Assert.Equal(percent, Shares.Of(DeliveredRules.Of(2568), Target.Parse(target)));

    [Theory]
    [InlineData(2565)]
    [InlineData(2568)]
    public void The_shares_of_all_items_are_the_whole(int year) =>
        Assert.Equal(100m, Points.Round(DeliveredRules.Of(year).Items.Sum(i => Shares.Of(DeliveredRules.Of(year), i.Target)!.Value)));

    [Theory]
    [InlineData(2567, "item:o1")]
    [InlineData(2567, "sub:9.1")]
    [InlineData(2568, "item:o29")]
    public void Where_a_weight_or_the_item_is_not_known_there_is_none(int year, string target) =>
        Assert.Null(Shares.Of(DeliveredRules.Of(year), Target.Parse(target)));
}
