using Dapper;
using ItaBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Tests.Sqlite;

public sealed class SqliteWriterTests : IDisposable
{
    // Far beyond what anything here takes: it ends a test that hangs.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStorage _storage;

    public SqliteWriterTests() => _storage = SqliteStorage.At(_folder.File("itabot.db"));

    private SqliteFile File => _storage.File;

    public void Dispose()
    {
        File.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(SqliteWriter.MostTogether, 1)]
    [InlineData(SqliteWriter.MostTogether + 1, 2)]
    public async Task What_arrives_while_another_write_runs_is_committed_together_up_to_a_bound(int count, int commits)
    {
        var gate = await HoldAsync();
        var before = File.Commits;

        var adding = Enumerable.Range(0, count).Select(i => AddAsync($"a{i}")).ToList();
        await gate.OpenAsync();
        await Task.WhenAll(adding).WaitAsync(Bound);

        Assert.Equal(1 + commits, File.Commits - before);
        Assert.Equal(count, (await NamesAsync()).Count);
    }

    [Fact]
    public async Task A_write_that_throws_harms_none_beside_it()
    {
        var gate = await HoldAsync();

        var before = AddAsync("before");
        var broken = AddAsync("broken", then: _ => throw new InvalidOperationException("mine"));
        var refused = AddAsync("refused", then: t => t.Connection!.ExecuteAsync("INSERT INTO agency (id) VALUES ('x')", transaction: t));
        var after = AddAsync("after");
        await gate.OpenAsync();

        await Task.WhenAll(before, after).WaitAsync(Bound);
        Assert.Equal("mine", (await Assert.ThrowsAsync<InvalidOperationException>(() => broken)).Message);
        Assert.Contains("NOT NULL", (await Assert.ThrowsAsync<StorageException>(() => refused)).Message, StringComparison.Ordinal);
        Assert.Equal(["after", "before"], await NamesAsync());
    }

    [Fact]
    public async Task Where_the_commit_fails_every_write_in_it_fails_and_the_next_one_works()
    {
        var gate = await HoldAsync();

        var beside = AddAsync("beside");
        // Looked at on COMMIT only.
        var dangling = AddAsync("dangling", then: t => t.Connection!.ExecuteAsync(
            "PRAGMA defer_foreign_keys = ON; INSERT INTO assessment VALUES ('nobody', 2568, '{}', '')", transaction: t));
        await gate.OpenAsync();

        await Assert.ThrowsAsync<StorageException>(() => beside.WaitAsync(Bound));
        await Assert.ThrowsAsync<StorageException>(() => dangling.WaitAsync(Bound));
        await AddAsync("next").WaitAsync(Bound);
        Assert.Equal(["next"], await NamesAsync());
    }

    [Fact]
    public async Task Where_SQLite_gives_up_the_transaction_nobody_is_told_that_anything_is_stored()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        await AddAsync("there");
        var gate = await HoldAsync();

        var before = AddAsync("before");
        var ending = AddAsync("ending", then: t => t.Connection!.ExecuteAsync(
            "INSERT OR ROLLBACK INTO agency (id, name, type) VALUES ('there', '', '')", transaction: t));
        var after = AddAsync("after");
        await gate.OpenAsync();

        await Assert.ThrowsAsync<StorageException>(() => before.WaitAsync(Bound));
        await Assert.ThrowsAsync<StorageException>(() => ending.WaitAsync(Bound));
        await Assert.ThrowsAsync<StorageException>(() => after.WaitAsync(Bound));
        await AddAsync("next").WaitAsync(Bound);
        Assert.Equal(["next", "there"], await NamesAsync());
    }

    [Fact]
    public async Task A_write_that_is_cancelled_before_it_began_is_taken_out()
    {
        using var cancelling = new CancellationTokenSource();
        var gate = await HoldAsync();
        var cancelled = AddAsync("cancelled", cancellationToken: cancelling.Token);
        var other = AddAsync("other");

        await cancelling.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.WaitAsync(Bound));
        await gate.OpenAsync();
        await other.WaitAsync(Bound);
        Assert.Equal(["other"], await NamesAsync());
    }

    [Fact]
    public async Task A_write_that_is_cancelled_after_it_began_is_stored()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        using var cancelling = new CancellationTokenSource();

        await AddAsync("begun", then: _ => cancelling.CancelAsync(), cancellationToken: cancelling.Token).WaitAsync(Bound);

        Assert.Equal(["begun"], await NamesAsync());
    }

    [Fact]
    public async Task A_caller_that_goes_on_and_waits_keeps_no_other_write_waiting()
    {
        using var goOn = new ManualResetEventSlim();
        var gate = await HoldAsync();
        var waiting = AddAsync("first").ContinueWith(
            _ => goOn.Wait(Bound), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        var second = AddAsync("second");

        await gate.OpenAsync();
        await second.WaitAsync(Bound);

        goOn.Set();
        Assert.True(await waiting);
    }

    [Fact]
    public async Task Closing_the_file_finishes_what_is_queued_and_refuses_what_comes_later()
    {
        var gate = await HoldAsync();
        var queued = AddAsync("queued");

        var closing = File.DisposeAsync();
        await gate.OpenAsync();
        await closing.AsTask().WaitAsync(Bound);

        await queued;
        await Assert.ThrowsAsync<ObjectDisposedException>(() => AddAsync("late"));
        await using var again = new SqliteFile($"Data Source={File.Path}");
        Assert.Equal(["queued"], await NamesAsync(again));
    }

    [Fact]
    public async Task A_file_that_another_one_replaced_is_opened_anew()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        await AddAsync("old");
        var backup = SqliteStorage.At(_folder.File("backup.db"));
        await backup.Database.PrepareAsync(CancellationToken.None);
        await backup.File.DisposeAsync();
        System.IO.File.Delete($"{File.Path}-wal");
        System.IO.File.Delete($"{File.Path}-shm");
        System.IO.File.Move(backup.File.Path, File.Path, overwrite: true);

        await AddAsync("new");

        Assert.Equal(["new"], await NamesAsync());
        await using var other = new SqliteFile($"Data Source={File.Path}");
        Assert.Equal(["new"], await NamesAsync(other));
    }

    [Fact]
    public async Task A_file_that_was_locked_for_too_long_is_written_again_once_it_is_free()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        await using var other = new SqliteFile($"Data Source={File.Path};Default Timeout=1");

        await File.WriteAsync(_ => Assert.ThrowsAsync<StorageException>(() => AddAsync("locked", to: other)), CancellationToken.None);
        await AddAsync("free", to: other);

        Assert.Equal(["free"], await NamesAsync());
    }

    private async Task<Gate> HoldAsync()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        var gate = new Gate();
        gate.Held = File.WriteAsync(gate.WaitAsync, CancellationToken.None);
        await gate.Begun.WaitAsync(Bound);
        return gate;
    }

    private Task<int> AddAsync(
        string id, Func<SqliteTransaction, Task>? then = null, SqliteFile? to = null, CancellationToken cancellationToken = default) =>
        (to ?? File).WriteAsync(
            async t =>
            {
                var added = await t.Connection!.ExecuteAsync(
                    "INSERT INTO agency (id, name, type) VALUES (@id, '', '')", new { id }, t);
                await (then?.Invoke(t) ?? Task.CompletedTask);
                return added;
            },
            cancellationToken);

    private Task<IReadOnlyList<string>> NamesAsync(SqliteFile? of = null) => (of ?? File).RunAsync<IReadOnlyList<string>>(
        async c => (await c.QueryAsync<string>("SELECT id FROM agency ORDER BY id")).AsList(), CancellationToken.None);

    /// <summary>A write that takes until it is let go.</summary>
    private sealed class Gate
    {
        private readonly TaskCompletionSource _begun = new(), _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => _begun.Task;

        public Task<bool> Held { get; set; } = Task.FromResult(false);

        public async Task<bool> WaitAsync(SqliteTransaction transaction)
        {
            _begun.SetResult();
            await _open.Task;
            return true;
        }

        public async Task OpenAsync()
        {
            _open.SetResult();
            await Held.WaitAsync(Bound);
        }
    }
}
