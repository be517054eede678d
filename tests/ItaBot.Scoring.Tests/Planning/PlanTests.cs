using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Planning;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Planning;

public sealed class PlanTests
{
    [Fact]
    public void The_item_that_gains_most_comes_first()
    {
        var gains = Plan.Gains(Published.KlongMueang.Scored());

        Assert.Equal(("o13", 2.00m), (gains[0].Figure.Target.Id, gains[0].Rounded));
        Assert.Equal(gains.OrderByDescending(g => g.OnTotal), gains);
        Assert.DoesNotContain(gains, g => g.Figure.Shown == 100);
    }

    [Fact]
    public void All_gains_together_lead_to_100()
    {
        var scorecard = Published.KlongMueang.Scored();

        Assert.Equal(100m, Points.Round(scorecard.Total.Exact!.Value + Plan.Gains(scorecard).Sum(g => g.OnTotal)));
    }

    [Fact]
    public void Where_items_are_not_known_the_indicators_stand_for_them() =>
        Assert.All(Plan.Gains(Published.PakPhraek.Scored()), g => Assert.Equal(TargetKind.Indicator, g.Figure.Target.Kind));

    [Fact]
    public void The_way_to_90_is_one_item() =>
        Assert.Equal(["o13"], Way(Published.KlongMueang, new PlanGoal(90)));

    [Fact]
    public void The_way_is_never_longer_than_trying_every_pair()
    {
        var scorecard = Published.KlongMueang.Scored();
        var gains = Plan.Gains(scorecard);
        var bestPair = gains[0].OnTotal + gains[1].OnTotal;

        var way = Way(Published.KlongMueang, new PlanGoal(Points.Round(scorecard.Total.Exact!.Value + bestPair)));

        Assert.Equal(2, way.Count);
    }

    [Fact]
    public void A_level_asks_for_each_tool_as_well()
    {
        var goal = Plan.GoalOf(Published.Rules.Find(2568)!.Levels.Value[0]);

        var reached = Assert.IsType<PlanResult.Reachable>(Plan.Shortest(Published.KlongMueang.Scored(), goal));

        Assert.Equal("ผ่านดีเยี่ยม", reached.After.Level.Computed);
        Assert.Contains(reached.Steps, s => Published.Rules.Find(2568)!.ToolOf(s.Figure.Target) == Tool.EIT);
    }

    [Fact]
    public void A_tool_that_has_exactly_what_a_level_asks_for_is_enough() =>
        Assert.IsType<PlanResult.AlreadyReached>(
            Plan.Shortest(Published.PakPhraek.Scored(), new PlanGoal(99.44m, EachTool: 98.27m)));

    [Fact]
    public void Where_only_tools_or_sub_indicators_are_known_they_stand_for_what_is_below_them()
    {
        var tools = ReportedFigures.None with
        {
            Tools = new Dictionary<Tool, decimal> { [Tool.IIT] = 90, [Tool.EIT] = 80, [Tool.OIT] = 70 },
        };
        var subs = Published.PakPhraek.WithoutIndicator(9).Reported with
        {
            Subs = new Dictionary<string, decimal> { ["9.1"] = 100, ["9.2"] = 100, ["9.3"] = 50, ["9.4"] = 100, ["9.5"] = 100 },
        };

        Assert.Equal(["OIT", "EIT", "IIT"], Gains(Published.PakPhraek with { Reported = tools }));
        Assert.Equal("9.3", Gains(Published.PakPhraek with { Reported = subs })[0]);
    }

    [Fact]
    public void A_goal_that_is_reached_needs_nothing() =>
        Assert.IsType<PlanResult.AlreadyReached>(Plan.Shortest(Published.PakPhraek.Scored(), new PlanGoal(95)));

    [Fact]
    public void A_goal_over_100_is_out_of_reach() =>
        Assert.IsType<PlanResult.OutOfReach>(Plan.Shortest(Published.PakPhraek.Scored(), new PlanGoal(100.01m)));

    [Fact]
    public void Without_a_total_there_is_no_plan() =>
        Assert.IsType<PlanResult.NotComputable>(
            Plan.Shortest((Published.PakPhraek with { Reported = ReportedFigures.None }).Scored(), new PlanGoal(95)));

    private static List<string> Gains(Assessment assessment) =>
        [.. Plan.Gains(assessment.Scored()).Select(g => g.Figure.Target.Id)];

    private static List<string> Way(Assessment assessment, PlanGoal goal) =>
        [.. Assert.IsType<PlanResult.Reachable>(Plan.Shortest(assessment.Scored(), goal)).Steps.Select(s => s.Figure.Target.Id)];
}
