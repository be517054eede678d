using System.Text;
using System.Text.Json;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using Microsoft.Data.Sqlite;

namespace ItaBot.Host.Tests.Feedback;

public sealed class RoundResultsTests : IAsyncLifetime
{
    private readonly RoundFolder _rounds = new();
    private string _id = "";

    public async Task InitializeAsync()
    {
        await _rounds.InitializeAsync();
        _id = await _rounds.OpenAsync();
    }

    public Task DisposeAsync() => _rounds.DisposeAsync();

    [Theory]
    [InlineData]
    [InlineData("--json")]
    [InlineData("--csv")]
    public async Task Four_answers_look_like_none_to_the_last_byte(params string[] form)
    {
        var empty = (await _rounds.RunAsync(["results", _id, .. form])).Expect(0);
        await _rounds.AnswerAsync(_id, 4, f => f with { Comment = "ดี", Service = "tax" });

        var hidden = (await _rounds.RunAsync(["results", _id, .. form])).Expect(0);
        await _rounds.AnswerAsync(_id, 1);
        var shown = (await _rounds.RunAsync(["results", _id, .. form])).Expect(0);

        Assert.Equal(empty.OutputBytes, hidden.OutputBytes);
        Assert.NotEqual(empty.OutputBytes, shown.OutputBytes);
    }

    [Fact]
    public async Task Each_item_has_its_answers_mean_interval_and_verdict()
    {
        await _rounds.AnswerAsync(_id, 10);
        await _rounds.AnswerAsync(_id, 2, f => f with { Answers = Answers(e1: 100, e3: 0) });

        var results = (await _rounds.RunAsync("results", _id, "--json")).Expect(0).Json;

        var items = results.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9"], items.Select(i => i.GetProperty("item").GetString()));
        var (e1, e2, e3) = (items[0], items[1], items[2]);
        Assert.Equal((12, 83.33m), (e1.GetProperty("answers").GetInt32(), e1.GetProperty("mean").GetDecimal()));
        Assert.True(e1.GetProperty("low").GetDecimal() < 83 && e1.GetProperty("high").GetDecimal() > 85);
        Assert.Equal(("cannotTell", "about"), (e1.GetProperty("verdict").GetString(), e1.GetProperty("more").GetProperty("kind").GetString()));
        Assert.False(e2.TryGetProperty("yes", out _));
        Assert.Equal((2, 16.67m), (e3.GetProperty("yes").GetProperty("count").GetInt32(), e3.GetProperty("yes").GetProperty("rate").GetDecimal()));
        Assert.Equal(12, results.GetProperty("people").GetInt32());
    }

    [Fact]
    public async Task Interim_scores_say_that_they_are_the_agencys_own_and_never_hide_a_yes()
    {
        await _rounds.AnswerAsync(_id, 5);
        await _rounds.AnswerAsync(_id, 5, f => f with { Answers = Answers(e1: 80, e3: 0) });

        var interim = (await _rounds.RunAsync("results", _id, "--json")).Expect(0).Json.GetProperty("interim");

        Assert.Equal("own feedback", interim.GetProperty("basis").GetString());
        var eit = interim.GetProperty("eit");
        Assert.Equal(("tool:EIT", JsonValueKind.Number), (eit.GetProperty("target").GetString(), eit.GetProperty("score").ValueKind));
        Assert.Equal(5, Assert.Single(eit.GetProperty("yesNo").EnumerateArray()).GetProperty("yes").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Hidden_figures_are_null()
    {
        var results = (await _rounds.RunAsync("results", _id, "--json")).Expect(0).Json;

        foreach (var item in results.GetProperty("items").EnumerateArray())
        {
            Assert.Equal("hidden", item.GetProperty("verdict").GetString());
            Assert.All(["answers", "mean", "low", "high", "more"], name => Assert.Equal(JsonValueKind.Null, item.GetProperty(name).ValueKind));
        }

        Assert.Equal(JsonValueKind.Null, results.GetProperty("people").ValueKind);
    }

    [Fact]
    public async Task The_table_for_spreadsheets_holds_the_items_and_nothing_that_anybody_wrote()
    {
        await _rounds.AnswerAsync(_id, 6, f => f with { Comment = "=HYPERLINK(1)" });

        var csv = (await _rounds.RunAsync("results", _id, "--csv")).Expect(0);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), csv.OutputBytes[..3]);
        var rows = csv.Output.TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("item,name,answers,mean,low,high,verdict,yes,at0,at20,at40,at60,at80,at100", rows[0]);
        Assert.Matches("^e1,[^,]+,6,80,[0-9.]+,[0-9.]+,[a-zA-Z]+,,0,0,0,0,6,0$", rows[1]);
        Assert.Matches("^e3,[^,]+,6,100,[0-9.]+,[0-9.]+,[a-zA-Z]+,0,0,0,0,0,0,6$", rows[3]);
        Assert.DoesNotContain("HYPERLINK", csv.Output, StringComparison.Ordinal);
        Assert.Equal(11, rows.Length);
    }

    [Fact]
    public async Task A_person_reads_that_it_is_no_official_survey_and_what_was_said()
    {
        await _rounds.AnswerAsync(_id, 5, f => f with { Comment = "เร็วดี" });
        await _rounds.Store.ApplyAsync([new FeedbackChange.Note(_id, new(new DateOnly(2026, 11, 16), Oddity.Burst))], CancellationToken.None);

        var text = (await _rounds.RunAsync("results", _id)).Expect(0).Output;

        Assert.Contains("ไม่ใช่แบบสำรวจทางการ", text, StringComparison.Ordinal);
        Assert.Contains("the agency's own feedback, not the official survey", text, StringComparison.Ordinal);
        Assert.Contains("- เร็วดี", text, StringComparison.Ordinal);
        Assert.Contains("- 2026-11-16 มีคำตอบเข้ามามาก", text, StringComparison.Ordinal);
        Assert.Matches("(?m)^e3 +5 +100.00 ", text);
        Assert.Contains("คะแนนตามหลักเกณฑ์ปี 2568", text, StringComparison.Ordinal);
        Assert.DoesNotContain("indicator:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_invited_stands_in_the_results()
    {
        (await _rounds.RunAsync("invite", _id, "--who", "ผู้มาติดต่อกองคลัง", "--how", "โปสเตอร์", "--text", "ชวนตอบ\nหนึ่งนาที")).Expect(0);
        var refused = (await _rounds.RunAsync("invite", _id, "--who", new string('ก', 201), "--how", "x", "--text", "y")).Expect(1);

        var results = (await _rounds.RunAsync("results", _id, "--json")).Expect(0).Json;

        var invitation = Assert.Single(results.GetProperty("invitations").EnumerateArray());
        Assert.Equal(
            ("ผู้มาติดต่อกองคลัง", "โปสเตอร์", "ชวนตอบ\nหนึ่งนาที"),
            (invitation.GetProperty("who").GetString(), invitation.GetProperty("how").GetString(), invitation.GetProperty("text").GetString()));
        Assert.All(refused.ErrorLines, line => Assert.StartsWith("--who: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Closing_tells_how_many_only_as_far_as_it_is_shown_and_leaves_no_key()
    {
        await _rounds.AnswerAsync(_id, 5);
        (await _rounds.RunAsync("results", _id)).Expect(0);
        await _rounds.AnswerAsync(_id, 3);

        var closed = (await _rounds.RunAsync("close", _id, "--json")).Expect(0).Json;
        var again = (await _rounds.RunAsync("close", _id)).Expect(1);

        Assert.Equal((5, true), (closed.GetProperty("people").GetInt32(), closed.GetProperty("keyDestroyed").GetBoolean()));
        Assert.Contains("closed already", again.Error, StringComparison.Ordinal);
        Assert.Empty(await _rounds.Store.ListKeptKeysAsync(CancellationToken.None));
        Assert.NotNull((await _rounds.Store.FindAsync(_id, CancellationToken.None))!.ClosedAt);
    }

    [Fact]
    public async Task Closing_says_where_copies_of_the_key_may_be_left_because_another_program_reads_the_file()
    {
        await using var other = new SqliteConnection($"Data Source={_rounds.Database};Pooling=False");
        await other.OpenAsync();
        await using var reading = other.BeginTransaction(deferred: true);
        await using var look = other.CreateCommand();
        look.Transaction = reading;
        look.CommandText = "SELECT count(*) FROM feedback_key";
        await look.ExecuteScalarAsync();

        var closed = (await _rounds.RunAsync("close", _id, "--json")).Expect(0).Json;

        Assert.False(closed.GetProperty("keyDestroyed").GetBoolean());
        Assert.Contains("close other programs", closed.GetProperty("problem").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.Equal([_id], await _rounds.Store.ListKeptKeysAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Rounds_are_listed_the_newest_first()
    {
        (await _rounds.RunAsync("close", _id)).Expect(0);
        var second = await _rounds.OpenAsync();

        var rounds = (await _rounds.RunAsync("list", "--agency", "klong-mueang", "--json")).Expect(0).Json.GetProperty("rounds").EnumerateArray().ToList();

        Assert.Equal([second, _id], rounds.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal([JsonValueKind.Null, JsonValueKind.String], rounds.Select(r => r.GetProperty("closedAt").ValueKind));
    }

    [Theory]
    [InlineData("close", "nothing-1")]
    [InlineData("results", "nothing-1")]
    [InlineData("invite", "nothing-1", "--who", "x", "--how", "y", "--text", "z")]
    [InlineData("list", "--agency", "nowhere")]
    public async Task What_is_not_on_record_is_refused(params string[] arguments)
    {
        var refused = (await _rounds.RunAsync(arguments)).Expect(1);

        Assert.Equal(2, refused.ErrorLines.Count);
        Assert.Empty(refused.Output);
    }

    private static Dictionary<string, FormAnswer> Answers(int e1, int e3) =>
        new(RoundFolder.Good) { ["e1"] = new FormAnswer(e1), ["e3"] = new FormAnswer(e3) };
}
