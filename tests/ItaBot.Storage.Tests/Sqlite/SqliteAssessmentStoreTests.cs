using Dapper;
using ItaBot.Scoring.Assessments;
using ItaBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Tests.Sqlite;

public sealed class SqliteAssessmentStoreTests : AssessmentStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStorage _storage;

    public SqliteAssessmentStoreTests() => _storage = SqliteStorage.At(_folder.File("itabot.db"));

    public void Dispose() => _folder.Dispose();

    protected override async Task<IAssessmentStore> NewStoreAsync()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        return _storage.Assessments;
    }

    protected override Task<IReadOnlyList<StoredEarlier>> HistoryAsync() => _storage.File.RunAsync<IReadOnlyList<StoredEarlier>>(
        async c => [.. await c.QueryAsync<StoredEarlier>(
            "SELECT document AS Document, stored_at AS StoredAt, replaced_at AS ReplacedAt FROM assessment_history")],
        CancellationToken.None);

    [Fact]
    public async Task Samples_go_into_an_empty_database_only()
    {
        await NewStoreAsync();

        var first = await _storage.Database.SeedAsync([Some.Assessment("a")], Some.Moment, CancellationToken.None);
        var second = await _storage.Database.SeedAsync([Some.Assessment("b")], Some.Moment, CancellationToken.None);

        Assert.True(first);
        Assert.False(second);
        Assert.Equal(["a"], (await _storage.Assessments.ListAgenciesAsync(CancellationToken.None)).Select(a => a.Id));
    }

    [Fact]
    public async Task What_is_written_is_checked_for_foreign_keys_goes_through_to_the_disk_and_leaves_nothing_that_was_erased()
    {
        await NewStoreAsync();

        var settings = await _storage.File.WriteAsync(
            async t => new[] { await Setting(t, "foreign_keys"), await Setting(t, "synchronous"), await Setting(t, "secure_delete") },
            CancellationToken.None);

        Assert.Equal([1, 2, 1], settings);

        static Task<int> Setting(SqliteTransaction transaction, string name) =>
            transaction.Connection!.ExecuteScalarAsync<int>($"PRAGMA {name}", transaction: transaction);
    }

    [Fact]
    public async Task What_another_process_imports_counts_at_once()
    {
        var store = await NewStoreAsync();
        await store.SaveAsync([Some.Assessment("a", total: 80m)], Some.Moment, CancellationToken.None);
        await store.ListAsync("a", CancellationToken.None);
        await using var other = SqliteStorage.At(_folder.File("itabot.db")).File;

        await new SqliteAssessmentStore(other).SaveAsync([Some.Assessment("a", total: 90m)], Some.Moment, CancellationToken.None);

        Assert.Equal(90m, Assert.Single(await store.ListAsync("a", CancellationToken.None)).Reported.Total);
    }

    [Fact]
    public async Task A_document_is_parsed_once_while_it_stays_the_same()
    {
        var store = await NewStoreAsync();
        await store.SaveAsync([Some.Assessment("a")], Some.Moment, CancellationToken.None);

        var first = await store.ListAsync("a", CancellationToken.None);
        var second = await store.ListAsync("a", CancellationToken.None);

        Assert.Same(Assert.Single(first), Assert.Single(second));
    }

    [Fact]
    public async Task Text_that_looks_like_SQL_is_only_text()
    {
        var store = await NewStoreAsync();
        const string id = "x'); DROP TABLE agency; --";

        await store.SaveAsync([Some.Assessment(id)], Some.Moment, CancellationToken.None);

        Assert.Single(await store.ListAsync(id, CancellationToken.None));
    }
}
