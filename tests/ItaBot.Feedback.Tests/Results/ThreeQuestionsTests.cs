using System.Numerics;
using ItaBot.Feedback.Results;

namespace ItaBot.Feedback.Tests.Results;

/// <summary>
/// Every sequence of three questions about the results of a small round, at every three moments between its answers.
/// Whoever asks knows the gate's rule, the order in which people answered and when the questions were asked.
/// </summary>
public sealed class ThreeQuestionsTests
{
    private const int People = 11;

    private static readonly int[] Scale = [.. AnswerTally.Scale];

    private delegate AnswerTally Gate(AnswerTally before, AnswerTally now);

    /// <summary>All moments: after how many people each of the three questions is asked.</summary>
    private static IEnumerable<int[]> Moments { get; } =
    [
        .. from first in Enumerable.Range(0, People + 1)
           from second in Enumerable.Range(first, People + 1 - first)
           from third in Enumerable.Range(second, People + 1 - second)
           select new[] { first, second, third },
    ];

    /// <summary>
    /// Each person answers the item, or does not know: 2,048 rounds, 364 times three questions each. Sums are computed
    /// from the means that are shown.
    /// </summary>
    [Fact]
    public void No_group_under_five_comes_of_adding_and_subtracting_three_results() =>
        Assert.Equal(ResultGate.Fewest, SmallestGroup(Shown));

    [Fact]
    public void A_gate_that_only_hides_few_answers_gives_single_ones_away() =>
        Assert.Equal(1, SmallestGroup((_, now) => now.Count < ResultGate.Fewest ? AnswerTally.Empty : now));

    /// <summary>
    /// Each person says yes or no, and the asker thinks through all 2,048 rounds which of them fit the three results word
    /// for word. The sum of fewer than five answers follows only where everybody in their blocks said the same, which no
    /// hiding of small numbers can prevent (all of five said no).
    /// </summary>
    [Fact]
    public void No_group_under_five_follows_from_all_that_three_results_say()
    {
        var results = new Dictionary<AnswerTally, ItemResult>();
        foreach (var moments in Moments)
        {
            foreach (var fitting in Rounds.GroupBy(round => Transcript(round, moments, results)))
            {
                AssertNothingFollows([.. fitting], moments);
            }
        }
    }

    private static IEnumerable<ulong> Rounds => Enumerable.Range(0, 1 << People).Select(r => (ulong)r);

    private static ulong[] SmallGroups { get; } =
        [.. Rounds.Where(g => BitOperations.PopCount(g) is > 0 and < ResultGate.Fewest)];

    private static AnswerTally Shown(AnswerTally before, AnswerTally now) => ResultGate.Show(
        ShownAnswers.Kept(0, new Dictionary<string, AnswerTally> { ["e1"] = before }),
        0,
        new Dictionary<string, AnswerTally> { ["e1"] = now })["e1"];

    private static int? SmallestGroup(Gate gate)
    {
        int? smallest = null;
        foreach (var answered in Rounds)
        {
            var tallies = Tallies(p => ((answered >> p) & 1) == 0 ? null : Scale[p * 5 % Scale.Length]);
            foreach (var moments in Moments)
            {
                var shown = AnswerTally.Empty;
                List<ulong> figures = [];
                foreach (var moment in moments)
                {
                    shown = gate(shown, tallies[moment]);
                    figures.Add(AnswersIn(shown, tallies, answered));
                }

                if (figures[^1] != 0 && Blocks.SmallestOf(figures, People) is { } found && found < (smallest ?? int.MaxValue))
                {
                    smallest = found;
                }
            }
        }

        return smallest;
    }

    /// <summary>Whose answers a tally is made of: those of everybody up to the moment at which it was taken.</summary>
    private static ulong AnswersIn(AnswerTally shown, List<AnswerTally> tallies, ulong answered)
    {
        var moment = tallies.IndexOf(shown);
        Assert.True(moment >= 0, "What is shown was never the state of the round.");
        return answered & ((1UL << moment) - 1);
    }

    /// <summary>The tally after nobody, after the first person, and so on.</summary>
    private static List<AnswerTally> Tallies(Func<int, int?> answerOf)
    {
        List<AnswerTally> tallies = [AnswerTally.Empty];
        for (var person = 0; person < People; person++)
        {
            tallies.Add(answerOf(person) is { } points ? tallies[^1].With(points) : tallies[^1]);
        }

        return tallies;
    }

    private static (ItemResult First, ItemResult Second, ItemResult Third) Transcript(
        ulong yes, int[] moments, Dictionary<AnswerTally, ItemResult> results)
    {
        var shown = ShownAnswers.Nothing;
        return (Ask(moments[0]), Ask(moments[1]), Ask(moments[2]));

        ItemResult Ask(int moment)
        {
            var saidYes = BitOperations.PopCount(yes & ((1UL << moment) - 1));
            var now = new Dictionary<string, AnswerTally> { ["e3"] = new(saidYes, 0, 0, 0, 0, moment - saidYes) };
            shown = ResultGate.Show(shown, moment, now);
            if (!results.TryGetValue(shown["e3"], out var result))
            {
                result = ItemResult.AllOf(shown, Delivered.Year, 40).Single(r => r.Item == "e3");
                results[shown["e3"]] = result;
            }

            return result;
        }
    }

    private static void AssertNothingFollows(ulong[] fitting, int[] moments)
    {
        // What is the same in all rounds that fit is known; it must be known of five or more at once.
        var knownYes = fitting.Aggregate(ulong.MaxValue, (all, round) => all & round);
        var knownNo = (1UL << People) - 1 & ~fitting.Aggregate(0UL, (any, round) => any | round);
        Assert.All([knownYes, knownNo], known => Assert.True(BitOperations.PopCount(known) is 0 or >= ResultGate.Fewest));

        foreach (var group in SmallGroups.Where(g => (g & ~knownYes & ~knownNo) != 0))
        {
            var sum = BitOperations.PopCount(fitting[0] & group);
            Assert.True(
                Array.Exists(fitting, round => BitOperations.PopCount(round & group) != sum),
                $"The answers of {group:b} follow from results after {string.Join(", ", moments)} people.");
        }
    }
}
