using FsCheck;
using FsCheck.Fluent;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Planning;
using ItaBot.Scoring.Scorecards;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Planning;

public sealed class PlanProperties
{
    // Few enough to try every list of them, and of all three tools.
    private static readonly string[] Lacking = ["i1", "i2", "e1", "e2", "o1", "o13", "o21"];

    private static Arbitrary<(decimal[] Scores, PlanGoal Goal)> Plans { get; } =
        (from scores in Gen.Choose(0, 9900).Select(cents => cents / 100m).ArrayOf(Lacking.Length)
         from total in Gen.Choose(9000, 10000)
         from eachTool in Gen.Choose(8000, 10000)
         from isLevel in Gen.Choose(0, 1)
         select (scores, new PlanGoal(total / 100m, isLevel == 1 ? eachTool / 100m : null))).ToArbitrary();

    [Fact]
    public void No_shorter_list_reaches_the_goal_and_none_of_the_same_length_gains_more() => Prop.ForAll(Plans, plan =>
    {
        var scorecard = Lack(plan.Scores).Scored();

        var found = Plan.Shortest(scorecard, plan.Goal);

        var best = EveryList(Plan.Gains(scorecard))
            .Where(list => Reaches(scorecard, list, plan.Goal))
            .OrderBy(list => list.Count)
            .ThenByDescending(list => list.Sum(g => g.OnTotal))
            .First();
        return found switch
        {
            PlanResult.AlreadyReached => best.Count == 0,
            PlanResult.Reachable way => way.Steps.Count == best.Count && way.Steps.Sum(g => g.OnTotal) == best.Sum(g => g.OnTotal),
            _ => false,
        };
    }).Check(Config.QuickThrowOnFailure.WithReplay(2568, 85).WithMaxTest(30));

    private static Assessment Lack(decimal[] scores)
    {
        var items = Published.KlongMueang.Items.ToDictionary(i => i.Key, ItemScore (_) => new ItemScore.Whole(100));
        foreach (var (id, score) in Lacking.Zip(scores))
        {
            items[id] = new ItemScore.Whole(score);
        }

        return Published.KlongMueang with { Items = items };
    }

    private static IEnumerable<List<Gain>> EveryList(IReadOnlyList<Gain> gains) => Enumerable
        .Range(0, 1 << gains.Count)
        .Select(mask => gains.Where((_, index) => (mask >> index & 1) == 1).ToList());

    private static bool Reaches(Scorecard scorecard, List<Gain> list, PlanGoal goal)
    {
        var after = list.Aggregate(
                scorecard.Assessment, (assessment, g) => assessment.With(g.Figure.Target.Id, new ItemScore.Whole(100)))
            .Scored();
        return after.Total.Computed >= goal.Total
            && (goal.EachTool is null || after.Of(TargetKind.Tool).All(t => t.Computed >= goal.EachTool));
    }
}
