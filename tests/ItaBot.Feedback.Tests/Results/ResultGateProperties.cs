using FsCheck;
using FsCheck.Fluent;
using ItaBot.Feedback.Results;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Feedback.Tests.Results;

public sealed class ResultGateProperties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(2568, 85);

    private static readonly Agency Agency = new("a", "อบต.ตัวอย่าง", AgencyType.SAO);

    private static readonly string[] Items = [.. Delivered.Year[Tool.EIT].Indicators.SelectMany(i => i.Items).Select(i => i.Id)];

    /// <summary>
    /// A round: for each person, whether the results are asked for before, and the answer to each item: an index of the
    /// scale, beyond it for "do not know" and for what was not asked.
    /// </summary>
    private static Arbitrary<(bool Asked, int[] Answers)[]> Rounds { get; } =
        (from people in Gen.Choose(0, 45)
         from round in (from asked in Gen.Choose(0, 2)
                        from answers in Gen.Choose(0, 8).ArrayOf(Items.Length)
                        select (asked > 0, answers)).ArrayOf(people)
         select round).ToArbitrary();

    [Fact]
    public void Two_results_of_an_item_are_the_same_or_differ_by_five_answers_or_more() => Prop.ForAll(Rounds, round =>
    {
        var asked = Ask(round);

        return Items.All(item =>
        {
            var counts = asked.Select(a => a.Shown[item].Count).ToList();
            return counts.Zip(counts.Skip(1)).All(c => c.Second - c.First is 0 or >= ResultGate.Fewest)
                && counts.All(c => c is 0 or >= ResultGate.Fewest);
        });
    }).Check(Seeded);

    [Fact]
    public void Whatever_is_shown_is_made_of_blocks_of_five_or_more() => Prop.ForAll(Rounds, round =>
    {
        var asked = Ask(round);

        return Enumerable.Range(0, Items.Length).All(item =>
        {
            var figures = asked.Select(a => AnswersIn(round, item, a.Shown[Items[item]].Count)).ToList();
            return Blocks.SmallestOf(figures, round.Length) is null or >= ResultGate.Fewest;
        });
    }).Check(Seeded);

    [Fact]
    public void Sums_from_means_are_those_of_blocks_of_five_or_more() => Prop.ForAll(Rounds, round =>
    {
        var results = Ask(round).Select(a => ItemResult.AllOf(a.Shown, Delivered.Year, 60)).ToList();

        return Enumerable.Range(0, Items.Length).All(item => results
            .Select(r => r[item])
            .Prepend(ItemResult.HiddenOf(Items[item]))
            .Zip(results.Select(r => r[item]))
            .All(r => r.First == r.Second || Derived(r.First, r.Second) is (>= ResultGate.Fewest, var sum) && sum % 20 == 0));
    }).Check(Seeded);

    [Fact]
    public void What_is_shown_of_indicators_follows_from_what_is_shown_of_items() => Prop.ForAll(Rounds, round =>
        Ask(round)
            .GroupBy(a => string.Join(';', ItemResult.AllOf(a.Shown, Delivered.Year, null)))
            .All(same => same.Select(Interim).Distinct().Count() == 1)).Check(Seeded);

    private static (int Answers, int Sum) Derived(ItemResult before, ItemResult after) => (
        (after.Answers ?? 0) - (before.Answers ?? 0),
        (int)Math.Round((after.Answers * after.Mean ?? 0) - (before.Answers * before.Mean ?? 0)));

    private static string Interim((int People, ShownAnswers Shown) asked)
    {
        var scores = InterimScores.Compute(Agency, Delivered.Year, ItemResult.AllOf(asked.Shown, Delivered.Year, null));
        return string.Join(';', scores.Indicators.Append(scores.Eit).Select(f => f.Score));
    }

    private static List<(int People, ShownAnswers Shown)> Ask((bool Asked, int[] Answers)[] round)
    {
        List<(int, ShownAnswers)> asked = [(0, ShownAnswers.Nothing)];
        var tallies = Items.ToDictionary(i => i, _ => AnswerTally.Empty);
        for (var person = 0; person < round.Length; person++)
        {
            if (round[person].Asked)
            {
                asked.Add((person, ResultGate.Show(asked[^1].Item2, person, tallies)));
            }

            foreach (var (item, answer) in Items.Zip(round[person].Answers).Where(a => a.Second < AnswerTally.Scale.Count))
            {
                tallies[item] = tallies[item].With(AnswerTally.Scale[answer]);
            }
        }

        return asked;
    }

    private static ulong AnswersIn((bool Asked, int[] Answers)[] round, int item, int count)
    {
        var people = Enumerable.Range(0, round.Length).Where(p => round[p].Answers[item] < AnswerTally.Scale.Count).Take(count);
        return people.Aggregate(0UL, (all, person) => all | 1UL << person);
    }
}
