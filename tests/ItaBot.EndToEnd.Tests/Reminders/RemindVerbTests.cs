using System.Globalization;
using System.Text.Json;
using Dapper;
using ItaBot.Channels.Officers;
using ItaBot.Scoring.Assessments;
using Xunit.Abstractions;

namespace ItaBot.EndToEnd.Tests.Reminders;

/// <summary>What the verb leaves in the database: run again, run twice at once, killed.</summary>
public sealed class RemindVerbTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const string Told = "SELECT agency_id || ' ' || person_id || ' ' || day FROM reminder_message ORDER BY 1";
    private const string Sent = "SELECT id || ' ' || key || ' ' || coalesce(body, '') FROM outbox WHERE key LIKE 'reminder/%' ORDER BY id";

    private readonly ReminderOffice _office = new();

    public async Task InitializeAsync()
    {
        await _office.InitializeAsync();
        await _office.ImportAsync();
    }

    public Task DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_dry_run_shows_what_a_run_sends_and_changes_nothing_and_a_second_run_sends_nothing()
    {
        var before = Everything();
        var shown = await RunAsync("--now", "2026-03-31", "--dry-run");
        Assert.Equal(before, Everything());

        var sent = await RunAsync("--now", "2026-03-31");
        Assert.Equal(shown.GetRawText(), sent.GetRawText());
        Assert.Equal(["admin", "anan", "chang", "nida", "somsri", "wichai"], To(sent));
        var messages = Rows(Sent);
        Assert.Equal(
            ["admin/2026-03-31/teams", "anan/2026-03-31/teams", "nida/2026-03-31/line", "somsri/2026-03-31/teams", "wichai/2026-03-31/line"],
            messages.Select(m => m.Split(' ')[1]["reminder/klong-mueang/".Length..]).Order());

        var after = Everything();
        Assert.Empty(To(await RunAsync("--now", "2026-03-31")));
        Assert.Empty(To(await RunAsync("--now", "2026-03-31T15:00")));
        Assert.Equal(after, Everything());
    }

    [Fact]
    public async Task Two_processes_at_once_send_each_message_once()
    {
        foreach (var day in new[] { "2026-03-30", "2026-03-31", "2026-04-01", "2026-04-02", "2026-04-03" })
        {
            var expected = To(await RunAsync("--now", day, "--dry-run"));
            var before = Rows(Sent).Count;

            var both = await Task.WhenAll(RunAsync("--now", day), RunAsync("--now", day));

            output.WriteLine($"{day}: {string.Join(" + ", both.Select(b => To(b).Count))}");
            Assert.Equal(expected, both.SelectMany(To).Order(StringComparer.Ordinal));
            Assert.Equal(expected.Count(p => p != "chang"), Rows(Sent).Count - before);
            Assert.Equal(expected.Select(p => $"klong-mueang {p} {day}"), Rows(Told).Where(t => t.EndsWith(day, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(40)]
    public async Task What_a_killed_run_did_not_send_the_next_one_does_and_nothing_twice(int messages)
    {
        await AddAgenciesAsync(400);
        var expected = (await RunAsync("--now", "2026-03-31", "--dry-run")).GetProperty("messages").EnumerateArray()
            .Select(m => $"{m.GetProperty("agency")} {m.GetProperty("to")} 2026-03-31").Order(StringComparer.Ordinal).ToList();

        await using var database = _office.Connect();
        database.Execute(SlowAfter(messages));
        await _office.Verbs.KillVerbAsync(
            () => database.ExecuteScalar<int>("SELECT count(*) FROM reminder_message") >= messages, "remind", "--now", "2026-03-31", "--json");
        database.Execute("DROP TRIGGER slow; DROP VIEW much;");

        var (told, sent) = (Rows(Told), Rows(Sent));
        output.WriteLine($"{told.Count} of {expected.Count} before it was killed");
        Assert.InRange(told.Count, messages, expected.Count - 1);
        var rest = await RunAsync("--now", "2026-03-31");
        Assert.Equal(expected.Count - told.Count, To(rest).Count);
        Assert.Equal(expected, Rows(Told));
        Assert.Equal(sent, Rows(Sent).Take(sent.Count));
        Assert.Empty(To(await RunAsync("--now", "2026-03-31")));
    }

    // From so many messages on each takes so long that no run is over before it is killed.
    private static string SlowAfter(int messages) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        CREATE VIEW much AS
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 3000000) SELECT n FROM number;
        CREATE TRIGGER slow AFTER INSERT ON reminder_message WHEN (SELECT count(*) FROM reminder_message) >= {messages}
            BEGIN SELECT count(*) FROM much; END;
        """);

    // Agencies with the measures of คลองเมือง and one officer each.
    private async Task AddAgenciesAsync(int agencies)
    {
        var sample = (await _office.Get<IAssessmentStore>().ListAsync(ReminderOffice.Agency, CancellationToken.None))[^1];
        var ids = Enumerable.Range(1, agencies).Select(n => string.Create(CultureInfo.InvariantCulture, $"agency-{n:d3}")).ToList();
        await _office.Get<IAssessmentStore>().SaveAsync(
            [.. ids.Select(id => sample with { Agency = sample.Agency with { Id = id, Name = id } })], DateTimeOffset.UnixEpoch, CancellationToken.None);
        Assert.True(await _office.Get<IOfficerDirectory>().ImportAsync(
            [.. ids.Select(id => new Officer($"of-{id}", id, id, "สำนักปลัด", OfficerRole.Supervisor))], CancellationToken.None));
    }

    private async Task<JsonElement> RunAsync(params string[] options)
    {
        using var json = JsonDocument.Parse(await _office.Verbs.RunAsync(["remind", .. options, "--json"]));
        return json.RootElement.Clone();
    }

    private static IReadOnlyList<string> To(JsonElement json) =>
        [.. json.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("to").GetString()!)];

    private List<string> Rows(string sql) => _office.Read(c => c.Query<string>(sql).ToList());

    private List<string> Everything() => _office.Read(c => c
        .Query<string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").ToList()
        .SelectMany(table => c.Query($"SELECT * FROM \"{table}\"").Select(row => $"{table} {string.Join('|', ((IDictionary<string, object>)row).Values)}"))
        .ToList());
}
