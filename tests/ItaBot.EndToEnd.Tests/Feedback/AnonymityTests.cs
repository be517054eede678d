using System.Text.Json;
using ItaBot.Feedback.Rounds;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>What two hundred people with known ids and known words leave in the program's files and in its log.</summary>
public sealed class AnonymityTests : IAsyncLifetime
{
    private const int Crowd = 200, Seed = 42;

    // Documented: the one row where answers stand beside a person, until it ends.
    private const string OpenForm = "feedback_form.";

    private readonly FeedbackOffice _office = new();

    public Task InitializeAsync()
    {
        _office.Line.ItaBot.Settings["Logging__LogLevel__ItaBot"] = "Trace";
        return _office.InitializeAsync();
    }

    public Task DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task Nothing_that_is_left_leads_from_an_answer_to_a_person_or_tells_what_was_not_to_be_kept()
    {
        var itaBot = _office.Line.ItaBot;
        var from = TimeProvider.System.GetUtcNow();
        var round = await _office.OpenRoundAsync();
        var crowd = await AnswerAsync();
        await WaitUntilIdleAsync();

        var open = await StopAsync();
        AssertNothingTells(open, crowd);
        Assert.Equal(["feedback_form.form", "feedback_form.used_at", "feedback_round.opened_at"], Moments.PlacesIn(open.Cells, from, TimeProvider.System.GetUtcNow()));
        AssertAnswersStandAlone(open, crowd);
        var (key, codes) = CodesIn(open);
        Assert.Equal(crowd.Count(t => t.Told.Counted.Count > 0), codes.Count);
        Assert.Equal(codes.Count, new HashSearch(open).CountFound(crowd.Select(t => t.Told.Id)));

        await itaBot.StartAsync();
        AssertComplete(await _office.ShowAsync(round), [.. crowd.Select(t => t.Told)]);
        await itaBot.RunAsync("round", "close", round);

        var closed = await StopAsync();
        AssertNothingTells(closed, [.. crowd.Select(t => (t.Told with { IsOpen = false }, t.Citizen))]);
        Assert.Equal(["feedback_round.closed_at", "feedback_round.opened_at"], Moments.PlacesIn(closed.Cells, from, TimeProvider.System.GetUtcNow()));
        AssertAnswersStandAlone(closed, crowd);
        Assert.All([key, .. codes], secret => Assert.Empty(closed.PlacesOf(secret)));
        Assert.Equal(0, new HashSearch(closed).CountFound(crowd.Select(t => t.Told.Id)));
    }

    private async Task<IReadOnlyList<(Told Told, Citizen Citizen)>> AnswerAsync()
    {
        var random = new Random(Seed);
        return await Task.WhenAll(Enumerable.Range(0, Crowd).Select(async n =>
        {
            var people = new People(new Random(random.Next()));
            var id = people.NewId();
            var citizen = _office.NewCitizen(id);
            return (await People.Kinds[n % People.Kinds.Count](people, citizen, new Told(id)), citizen);
        }));
    }

    private async Task WaitUntilIdleAsync()
    {
        using var timeout = new CancellationTokenSource(CrashRun.Bound);
        await _office.Line.ItaBot.WaitUntilIdleAsync(timeout.Token);

        // Whoever reads the file from outside, as this test does to see that nothing waits, may keep the log for a moment.
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (new FileInfo(_office.Line.ItaBot.PathOf("itabot.db-wal")) is { Exists: true, Length: > 0 })
        {
            await pause.WaitForNextTickAsync(timeout.Token);
        }
    }

    private async Task<Remains> StopAsync()
    {
        await _office.Line.ItaBot.KillAsync();
        return await Remains.OfAsync(_office.Line.ItaBot);
    }

    private static void AssertNothingTells(Remains remains, IReadOnlyList<(Told Told, Citizen Citizen)> crowd)
    {
        var found = crowd.AsParallel().SelectMany(t => Traces(t.Told, t.Citizen).SelectMany(text => remains.PlacesOf(text).Select(place => $"{place}: {text}"))).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.All(
            crowd.Where(t => t.Told.IsOpen),
            t => Assert.All(remains.PlacesOf(t.Told.Id), p => Assert.True(p.StartsWith(OpenForm, StringComparison.Ordinal) || remains.Files.ContainsKey(p), p)));
    }

    // What LINE knows of an event would lead its people back to a person as well.
    private static IEnumerable<string> Traces(Told told, Citizen citizen) =>
    [
        .. told.IsOpen ? [] : new[] { told.Id[1..] },
        .. told.Secrets,
        .. citizen.Sent.SelectMany(s => new[] { s["webhookEventId"], s["replyToken"], s["message"]!["id"] }).Select(t => (string)t!),
    ];

    private static (byte[] Key, IReadOnlyList<byte[]> Codes) CodesIn(Remains remains) => (
        (byte[])remains.Cells.Single(c => c.Place == "feedback_key.key").Value,
        [.. remains.Cells.Where(c => c.Place == "feedback_code.code").Select(c => (byte[])c.Value)]);

    private static void AssertAnswersStandAlone(Remains remains, IReadOnlyList<(Told Told, Citizen Citizen)> crowd)
    {
        var answers = remains.Cells.Where(c => c.Table == "feedback_answer").ToLookup(c => c.Column, c => c.Value);
        Assert.Equal(["item", "people", "points", "round_id", "week"], answers.Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.Equal(crowd.Sum(t => t.Told.Counted.Count), answers["people"].Sum(p => (long)p));
        var kinds = answers["item"].Zip(answers["week"], answers["points"]).ToList();
        Assert.Equal(kinds.Count, kinds.Distinct().Count());

        var weeks = remains.Cells.Where(c => c.Column == "week").Select(c => DateOnly.Parse((string)c.Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(weeks, week => Assert.Equal(FeedbackWeek.Of(week), week));

        var comments = crowd.Select(t => t.Told.Comment).OfType<string>().ToList();
        Assert.All(comments, word => Assert.Equal(["feedback_comment.text"], remains.PlacesOf(word).Where(p => !remains.Files.ContainsKey(p))));
        Assert.Equal(comments.Count, remains.Cells.Count(c => c.Place == "feedback_comment.text"));
    }

    private static void AssertComplete(JsonElement results, IReadOnlyList<Told> told)
    {
        var sent = told.SelectMany(t => t.Counted).ToLookup(a => a.Key, a => a.Value);
        Assert.Equal(told.Count(t => t.Counted.Count > 0), results.GetProperty("people").GetInt32());
        Assert.All(results.GetProperty("items").EnumerateArray(), item =>
        {
            var answers = sent[item.GetProperty("item").GetString()!].ToList();
            Assert.Equal(answers.Count, item.GetProperty("answers").GetInt32());
            Assert.Equal(answers.Average(), item.GetProperty("mean").GetDouble(), 0.01);
        });
        Assert.Equal(told.Count(t => t.Comment is not null), results.GetProperty("comments").GetArrayLength());
    }
}
