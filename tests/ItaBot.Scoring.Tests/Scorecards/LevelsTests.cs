using ItaBot.Scoring.Scorecards;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Scorecards;

public sealed class LevelsTests
{
    [Theory]
    [InlineData(95.00, "AA")]
    [InlineData(94.99, "A")]
    [InlineData(85.00, "A")]
    [InlineData(84.99, "B")]
    [InlineData(74.99, "C")]
    [InlineData(64.99, "D")]
    [InlineData(54.99, "E")]
    [InlineData(49.99, "F")]
    [InlineData(0, "F")]
    public void Up_to_2565_the_total_alone_decides(decimal total, string expected) =>
        Assert.Equal(expected, Levels.Of(Published.Rules.Find(2565)!, total, new Dictionary<Tool, decimal>())?.Name);

    [Theory]
    [InlineData(97.90, 96, 96, 94.99, "ผ่านดี")]
    [InlineData(97.90, 96, 96, 95.00, "ผ่านดีเยี่ยม")]
    [InlineData(91.21, 96, 96, 84.99, "ผ่าน")]
    [InlineData(85.00, 85, 85, 85, "ผ่านดี")]
    [InlineData(84.99, 85, 85, 85, "ต้องปรับปรุง")]
    [InlineData(69.99, 85, 85, 85, "ต้องปรับปรุงโดยด่วน")]
    public void From_2566_on_the_tools_decide_with_the_total(decimal total, decimal iit, decimal eit, decimal oit, string expected)
    {
        var tools = new Dictionary<Tool, decimal> { [Tool.IIT] = iit, [Tool.EIT] = eit, [Tool.OIT] = oit };

        Assert.Equal(expected, Levels.Of(Published.Rules.Find(2568)!, total, tools)?.Name);
    }

    [Fact]
    public void A_level_that_hangs_on_a_tool_that_is_not_known_is_not_guessed()
    {
        var tools = new Dictionary<Tool, decimal> { [Tool.IIT] = 96, [Tool.EIT] = 96 };

        Assert.Null(Levels.Of(Published.Rules.Find(2568)!, 97, tools));
        Assert.Equal("ต้องปรับปรุง", Levels.Of(Published.Rules.Find(2568)!, 80, tools)?.Name);
    }

    [Fact]
    public void A_tool_that_is_known_to_be_too_low_decides_even_where_another_is_not_known()
    {
        var tools = new Dictionary<Tool, decimal> { [Tool.IIT] = 80, [Tool.EIT] = 96 };

        Assert.Equal("ผ่าน", Levels.Of(Published.Rules.Find(2568)!, 90, tools)?.Name);
    }
}
