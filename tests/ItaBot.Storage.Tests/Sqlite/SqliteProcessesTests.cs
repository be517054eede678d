using System.Globalization;
using Dapper;
using ItaBot.Storage.Tests.Processes;

namespace ItaBot.Storage.Tests.Sqlite;

/// <summary>Several real processes on one file.</summary>
public sealed class SqliteProcessesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;
    private readonly SqliteStorage _storage;

    public SqliteProcessesTests()
    {
        _path = _folder.File("itabot.db");
        _storage = SqliteStorage.At(_path);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Processes_that_start_together_on_a_new_file_all_find_it_prepared()
    {
        var statuses = await RunTogetherAsync(
            ["prepare", _path], ["prepare", _path], ["prepare", _path], ["prepare", _path]);

        Assert.Equal([0, 0, 0, 0], statuses);
        await _storage.Assessments.SaveAsync([Some.Assessment()], Some.Moment, CancellationToken.None);
    }

    [Fact]
    public async Task Processes_that_import_at_the_same_time_lose_nothing()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);

        var statuses = await RunTogetherAsync(["save", _path, "a", "40"], ["save", _path, "b", "40"]);

        Assert.Equal([0, 0], statuses);
        Assert.Equal(40, (await _storage.Assessments.ListAsync("a", CancellationToken.None)).Count);
        Assert.Equal(40, (await _storage.Assessments.ListAsync("b", CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_process_killed_in_the_middle_of_an_import_leaves_nothing_of_it()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        await _storage.Assessments.SaveAsync([Some.Assessment("place-0", total: 50m)], Some.Moment, CancellationToken.None);
        // So many that the transaction no longer fits into memory and part of it is in the log on the disk.
        using var importing = ChildProcess.Start("stop-in-the-middle", _path, "3000");
        await importing.ExpectAsync(ChildWork.InTheMiddle);
        Assert.True(new FileInfo($"{_path}-wal").Length > 1_000_000);

        await importing.KillAsync();

        Assert.Equal(["place-0"], (await _storage.Assessments.ListAgenciesAsync(CancellationToken.None)).Select(a => a.Id));
        Assert.Equal(50m, (await _storage.Assessments.ListAsync("place-0", CancellationToken.None))[0].Reported.Total);
        Assert.Equal("ok", await _storage.File.RunAsync(c => c.ExecuteScalarAsync<string>("PRAGMA integrity_check"), CancellationToken.None));
    }

    [Fact]
    public async Task A_process_killed_after_an_import_leaves_all_of_it()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        using var importing = ChildProcess.Start("stop-after-saving", _path, "300");
        await importing.ExpectAsync(ChildWork.Saved);

        await importing.KillAsync();

        Assert.Equal(300, (await _storage.Assessments.ListAgenciesAsync(CancellationToken.None)).Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_process_killed_while_events_come_in_has_stored_each_one_that_it_acknowledged(int seed)
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        using var adding = ChildProcess.Start("add-events", _path, "20");

        var acknowledged = await adding.ReadAsync(new Random(seed).Next(1, 2000));
        await adding.KillAsync();

        acknowledged = [.. acknowledged, .. await adding.ReadRestAsync()];
        var stored = await _storage.File.RunAsync(c => c.QueryAsync<string>("SELECT event_id FROM inbox"), CancellationToken.None);
        Assert.Subset(stored.ToHashSet(), acknowledged.ToHashSet());
        Assert.Equal("ok", await _storage.File.RunAsync(c => c.ExecuteScalarAsync<string>("PRAGMA integrity_check"), CancellationToken.None));
    }

    [Fact]
    public async Task Of_processes_that_tell_somebody_the_same_at_the_same_time_one_does()
    {
        const int Days = 50;
        await _storage.Database.PrepareAsync(CancellationToken.None);
        using var one = ChildProcess.Start("tell", _path, "one", $"{Days}");
        using var other = ChildProcess.Start("tell", _path, "other", $"{Days}");
        await one.ExpectAsync(ChildWork.Ready);
        await other.ExpectAsync(ChildWork.Ready);

        one.GoOn();
        other.GoOn();

        var told = (await one.ReadAsync(1)).Concat(await other.ReadAsync(1)).Sum(t => int.Parse(t, CultureInfo.InvariantCulture));
        Assert.Equal(Days, told);
        Assert.Equal(Days, await CountAsync("reminder_message"));
        Assert.Equal(Days, await CountAsync("reminder_sent"));
        Assert.Equal(Days, await CountAsync("reminder_attempt"));
        Assert.Equal(Days, await CountAsync("outbox"));
    }

    private Task<int> CountAsync(string table) =>
        _storage.File.RunAsync(c => c.ExecuteScalarAsync<int>($"SELECT count(*) FROM {table}"), CancellationToken.None);

    private static async Task<IReadOnlyList<int>> RunTogetherAsync(params string[][] commands)
    {
        var children = commands.Select(ChildProcess.Start).ToList();
        try
        {
            foreach (var child in children)
            {
                await child.ExpectAsync(ChildWork.Ready);
            }

            children.ForEach(c => c.GoOn());
            return await Task.WhenAll(children.Select(c => c.ExitStatusAsync()));
        }
        finally
        {
            children.ForEach(c => c.Dispose());
        }
    }
}
