using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Results;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>Twelve people whose answers are known, in the order in which they answer, and what the figures of the first few of them are.</summary>
internal static class SmallRound
{
    public const int People = 12;

    private static readonly DateTimeOffset Used = new(2026, 3, 30, 1, 0, 0, TimeSpan.Zero);

    private static readonly RuleYear Rules = RuleBookReader.Load(RuleBookReader.DefaultDirectory).Find(2568)!;

    private static readonly IReadOnlyList<ItemRule> Items = [.. Rules[Tool.EIT].Indicators.SelectMany(i => i.Items)];

    /// <summary>The figures of the first people, for every number of them: no two numbers have the same.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<(string Target, string What), decimal>> Figures { get; } =
        [.. Enumerable.Range(0, People + 1).Select(FiguresOf)];

    /// <summary>What somebody sends.</summary>
    public static FeedbackForm FormOf(string round, int person) => new(round, "th", Used)
    {
        Step = FormStep.Review,
        Items = [.. Items.Select(i => i.Id)],
        Answers = Items.ToDictionary(i => i.Id, i => new FormAnswer(PointsOf(i, person))),
        Comment = CommentOf(person),
    };

    /// <summary>What they write; nobody else writes the same.</summary>
    public static string CommentOf(int person) => $"ไฟทางซอย{(char)('ก' + person)}ดับ";

    private static int PointsOf(ItemRule item, int person)
    {
        var at = Items.ToList().IndexOf(item);
        return item.YesNo ? (person * 5 % 7 < 4 ? 100 : 0) : AnswerTally.Scale[(person * person + 3 * person * at + at) % AnswerTally.Scale.Count];
    }

    private static Dictionary<(string Target, string What), decimal> FiguresOf(int people)
    {
        if (people < ResultGate.Fewest)
        {
            return [];
        }

        var tallies = Items.ToDictionary(i => i.Id, i => AnswerTally.Of(Enumerable.Range(0, people).Select(p => PointsOf(i, p))));
        var results = ItemResult.AllOf(ShownAnswers.Kept(people, tallies), Rules, population: null);
        var interim = InterimScores.Compute(new Agency("a", "a", AgencyType.OTHER), Rules, results);
        return results.SelectMany(r => new[] { ((Target.Item(r.Item).ToString(), "mean"), r.Mean!.Value), ((Target.Item(r.Item).ToString(), "answers"), r.Answers!.Value) })
            .Concat(interim.Indicators.Append(interim.Eit).Select(f => ((f.Target.ToString(), "mean"), f.Score!.Value)))
            .Append(((Target.Of(Tool.EIT).ToString(), "answers"), people))
            .ToDictionary(f => f.Item1, f => f.Item2);
    }
}
