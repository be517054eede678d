using System.Globalization;
using System.Text.Json;
using ItaBot.Conversations.Answers;
using ItaBot.Feedback.Results;
using ItaBot.Feedback;
using ItaBot.Host.Feedback.Rounds;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>
/// Every sequence of three questions that can be asked about the results of a small round, with people answering in
/// between. Whoever asks knows who answered before which question, and solves what the figures say for single people.
/// </summary>
public sealed class ThreeQuestionsTests(RoundHost host) : IClassFixture<RoundHost>
{
    private static readonly string[] Asked =
    [
        "ผลแบบสอบถามจากประชาชนตอนนี้เป็นอย่างไร",
        "ผลแบบสอบถามตัวชี้วัดที่ 6 ตอนนี้เป็นอย่างไร",
        "ผลแบบสอบถามตัวชี้วัดที่ 7 ตอนนี้เป็นอย่างไร",
        "ผลแบบสอบถามตัวชี้วัดที่ 8 ตอนนี้เป็นอย่างไร",
        "ผลแบบสอบถามข้อ e1 ตอนนี้เป็นอย่างไร",
        "ผลแบบสอบถามข้อ e3 ตอนนี้เป็นอย่างไร",
        "ดูความเห็นที่เขียนมา",
    ];

    // How many people answer before each of the questions.
    private static readonly int[][] Moments =
    [
        [5, 1, 1], [4, 1, 5], [6, 4, 1], [5, 5, 1], [3, 3, 6], [7, 2, 3], [1, 4, 4], [5, 4, 2], [9, 1, 1], [2, 3, 5], [6, 6, 0],
    ];

    private static readonly DateTimeOffset Start = new(2026, 3, 30, 8, 30, 0, TimeSpan.FromHours(7));

    private delegate Task<AskedResults> Question(Agency agency, string round, DateTimeOffset now);

    [Fact]
    public async Task No_group_under_five_follows_from_three_questions()
    {
        var questions = Questions();
        var sequences = (from a in questions from b in questions from c in questions select new[] { a, b, c }).Index().ToList();

        // Each agency has its share, because rounds of one agency are open one after the other.
        var agencies = await host.Get<IAssessmentStore>().ListAgenciesAsync(CancellationToken.None);
        var shown = await Task.WhenAll(agencies.Select((agency, n) => AskAllAsync(agency, sequences.Where(s => s.Index % agencies.Count == n))));

        // Else nothing would have been shown of which something could follow.
        Assert.Superset(new HashSet<int> { 0, 5, 6, 10, 12 }, shown.SelectMany(s => s).ToHashSet());
    }

    private async Task<HashSet<int>> AskAllAsync(Agency agency, IEnumerable<(int Index, Question[] Asked)> sequences)
    {
        var shown = new HashSet<int>();
        foreach (var (index, asked) in sequences)
        {
            var moments = Moments[index % Moments.Length];
            var answers = await AskAsync(agency, asked, moments, Start.AddMinutes(index));
            int[] figuresOf = [.. answers.Select(a => a.PeopleIn)], commentsOf = [.. answers.Select(a => a.CommentsOf.Count)];
            AssertNoSmallGroup(figuresOf, moments);
            AssertNoSmallGroup(commentsOf, moments);
            shown.UnionWith([.. figuresOf, .. commentsOf]);
        }

        return shown;
    }

    private List<Question> Questions() =>
    [
        .. Asked.Select(text => (Question)(async (agency, _, now) => Of(await host.AskAsync(agency.Id, text, now)))),
        async (agency, round, _) => OfJson(RoundResultsJson.Write(await ReportAsync(agency, round), TimeZoneInfo.Utc)),
        async (agency, round, _) => OfCsv(RoundResultsCsv.Write(await ReportAsync(agency, round))),
    ];

    private async Task<List<AskedResults>> AskAsync(Agency agency, IReadOnlyList<Question> questions, int[] moments, DateTimeOffset now)
    {
        var round = await host.OpenAsync(agency.Id, now);
        var answers = new List<AskedResults>();
        var answered = 0;
        foreach (var (question, people) in questions.Zip(moments))
        {
            await host.SendAsync(Enumerable.Range(answered, people).Select(p => ($"person {p}", SmallRound.FormOf(round, p))), now);
            answered += people;
            answers.Add(await question(agency, round, now));
        }

        await host.ClearAsync(round);
        return answers;
    }

    // Figures over the first few people: people between two of them enter every sum and difference alike, as one group.
    private static void AssertNoSmallGroup(IEnumerable<int> firstPeople, int[] moments)
    {
        var known = firstPeople.Append(0).Distinct().Order().ToList();
        Assert.All(known.Zip(known.Skip(1)), g => Assert.True(
            g.Second - g.First >= ResultGate.Fewest,
            $"The answers of {g.Second - g.First} follow from results after {string.Join(", ", moments)} more people."));
    }

    private async Task<RoundReport> ReportAsync(Agency agency, string round) => new(
        agency, host.Get<RuleBook>().Find(2568)!, host.Get<FeedbackData>().Questionnaire, (await host.Store.ShowAsync(round, CancellationToken.None))!);

    private static AskedResults Of(Answer answer)
    {
        var figures = answer.Facts
            .Select(f => (Key: KeyOf(f), Value: f.Value as FactValue.Number))
            .Where(f => f.Key is not null && f.Value is not null)
            .DistinctBy(f => f.Key)
            .ToDictionary(f => f.Key!.Value, f => f.Value!.Value);
        return new(figures, string.Join('\n', answer.Replies.Select(r => JsonSerializer.Serialize(r))));
    }

    private static (string Target, string What)? KeyOf(Fact fact) => fact.Kind switch
    {
        FactKinds.Interim => (fact.Target.ToString(), "mean"),
        FactKinds.Count => (fact.Target.ToString(), "answers"),
        _ => null,
    };

    private static AskedResults OfJson(string text)
    {
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        var interim = root.GetProperty("interim");
        var figures = root.GetProperty("items").EnumerateArray()
            .SelectMany(i => new[] { ((ItemOf(i), "mean"), i.GetProperty("mean")), ((ItemOf(i), "answers"), i.GetProperty("answers")) })
            .Concat(interim.GetProperty("indicators").EnumerateArray().Append(interim.GetProperty("eit")).Select(f => ((Text(f, "target"), "mean"), f.GetProperty("score"))))
            .Append(((Target.Of(Tool.EIT).ToString(), "answers"), root.GetProperty("people")))
            .Where(f => f.Item2.ValueKind == JsonValueKind.Number)
            .ToDictionary(f => f.Item1, f => f.Item2.GetDecimal());
        return new(figures, string.Join('\n', root.GetProperty("comments").EnumerateArray().Select(c => c.GetString())));
    }

    private static string ItemOf(JsonElement json) => Target.Item(Text(json, "item")).ToString();

    private static string Text(JsonElement json, string property) => json.GetProperty(property).GetString()!;

    private static AskedResults OfCsv(string text)
    {
        var rows = text.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim().Split(',')).ToList();
        var (answers, mean) = (Array.IndexOf(rows[0], "answers"), Array.IndexOf(rows[0], "mean"));
        var figures = rows.Skip(1).Where(r => r[^1].Length > 0)
            .SelectMany(r => new[] { ((Target.Item(r[0]).ToString(), "mean"), r[mean]), ((Target.Item(r[0]).ToString(), "answers"), r[answers]) })
            .ToDictionary(f => f.Item1, f => decimal.Parse(f.Item2, CultureInfo.InvariantCulture));
        return new(figures, "");
    }
}
