using Dapper;
using ItaBot.Scoring.Assessments;

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
    public async Task Every_connection_checks_foreign_keys_and_writes_through_to_the_disk()
    {
        await NewStoreAsync();

        var (keys, synchronous) = await _storage.File.RunAsync(
            async c => (await c.ExecuteScalarAsync<int>("PRAGMA foreign_keys"), await c.ExecuteScalarAsync<int>("PRAGMA synchronous")),
            CancellationToken.None);

        Assert.Equal(1, keys);
        Assert.Equal(2, synchronous);
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
