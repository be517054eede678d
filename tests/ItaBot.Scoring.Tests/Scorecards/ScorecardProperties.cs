using FsCheck;
using FsCheck.Fluent;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Scoring.Tests.Scorecards;

public sealed class ScorecardProperties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(2568, 85);

    private static readonly string[] Ids = [.. Published.KlongMueang.Items.Keys];

    private static Arbitrary<(Assessment Assessment, string Item, decimal Raised)> RaisedItems { get; } =
        (from scores in Score.ArrayOf(Ids.Length)
         from index in Gen.Choose(0, Ids.Length - 1)
         from raised in Gen.Choose((int)(scores[index] * 100), 10000)
         select (Some(scores), Ids[index], raised / 100m)).ToArbitrary();

    private static Gen<decimal> Score => Gen.Choose(0, 10000).Select(cents => cents / 100m);

    [Fact]
    public void Raising_a_score_never_lowers_the_total() => Prop.ForAll(RaisedItems, raised =>
    {
        var before = raised.Assessment.Scored().Total.Computed;

        var after = raised.Assessment.With(raised.Item, new ItemScore.Whole(raised.Raised)).Scored().Total.Computed;

        return after >= before;
    }).Check(Seeded);

    [Fact]
    public void The_order_of_the_items_makes_no_difference() => Prop.ForAll(RaisedItems, some =>
    {
        var reversed = some.Assessment with { Items = some.Assessment.Items.Reverse().ToDictionary() };

        return reversed.Scored().Figures.SequenceEqual(some.Assessment.Scored().Figures, FigureComparer);
    }).Check(Seeded);

    [Fact]
    public void The_total_lies_between_the_lowest_and_the_highest_item() => Prop.ForAll(RaisedItems, some =>
    {
        var scores = some.Assessment.Items.Values.Cast<ItemScore.Whole>().Select(w => w.Score).ToList();

        var total = some.Assessment.Scored().Total.Computed;

        return total >= scores.Min() && total <= scores.Max();
    }).Check(Seeded);

    private static IEqualityComparer<ItaBot.Scoring.Scorecards.Figure> FigureComparer { get; } =
        EqualityComparer<ItaBot.Scoring.Scorecards.Figure>.Create(
            (a, b) => (a!.Target, a.Reported, a.Computed) == (b!.Target, b.Reported, b.Computed));

    private static Assessment Some(decimal[] scores) => Published.KlongMueang with
    {
        Items = Ids.Zip(scores).ToDictionary(i => i.First, ItemScore (i) => new ItemScore.Whole(i.Second)),
    };
}
