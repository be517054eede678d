using Dapper;
using ItaBot.Documents;
using ItaBot.Storage.Sqlite;

namespace ItaBot.Storage.Tests.Sqlite;

public sealed class SqliteSchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStorage _storage;

    public SqliteSchemaTests() => _storage = SqliteStorage.At(_folder.File("itabot.db"));

    private static int Newest => SqliteMigration.All[^1].Version;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Migrations_are_numbered_from_one_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, SqliteMigration.All.Count), SqliteMigration.All.Select(m => m.Version));

    [Fact]
    public async Task An_empty_file_is_brought_to_the_newest_version_with_a_write_ahead_log()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);

        Assert.Equal(Newest, await AskAsync<int>("PRAGMA user_version"));
        Assert.Equal("wal", await AskAsync<string>("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_file_of_an_older_version_keeps_its_assessments()
    {
        await new SqliteSchema(_storage.File, [SqliteMigration.All[0]]).MigrateAsync(CancellationToken.None);
        await _storage.File.RunAsync(
            c => c.ExecuteAsync(
                """
                INSERT INTO agency VALUES ('old', 'เทศบาลตำบลเก่า', 'SUBDISTRICT', NULL, NULL);
                INSERT INTO assessment VALUES ('old', 2568, @document, '2025-10-01T00:00:00.000Z');
                """,
                new { document = AssessmentJson.Write(Some.Assessment("old")) }),
            CancellationToken.None);

        await _storage.Database.PrepareAsync(CancellationToken.None);
        await _storage.Assessments.SaveAsync([Some.Assessment("old")], Some.Moment, CancellationToken.None);

        Assert.Equal(Newest, await AskAsync<int>("PRAGMA user_version"));
        Assert.Equal("2025-10-01T00:00:00.000Z", await AskAsync<string>("SELECT stored_at FROM assessment_history"));
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_file_at_its_version()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        SqliteMigration[] broken = [.. SqliteMigration.All, new(Newest + 1, "CREATE TABLE t (x)"), new(Newest + 2, "CREATE TABLE")];

        await Assert.ThrowsAsync<StorageException>(() => new SqliteSchema(_storage.File, broken).MigrateAsync(CancellationToken.None));

        Assert.Equal(Newest, await AskAsync<int>("PRAGMA user_version"));
        Assert.Equal(0, await AskAsync<int>("SELECT count(*) FROM sqlite_master WHERE name = 't'"));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_and_not_changed()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        await AskAsync<int>("PRAGMA user_version = 999");

        var refused = await Assert.ThrowsAsync<StorageException>(() => _storage.Database.PrepareAsync(CancellationToken.None));

        Assert.Contains("schema version 999", refused.Problem.English, StringComparison.Ordinal);
        Assert.Contains("รุ่น 999", refused.Problem.Thai, StringComparison.Ordinal);
        Assert.Equal(999, await AskAsync<int>("PRAGMA user_version"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(999)]
    public async Task The_database_of_another_program_is_refused_whatever_its_version(int version)
    {
        await AskAsync<int>($"CREATE TABLE theirs (x); PRAGMA user_version = {version}");

        var refused = await Assert.ThrowsAsync<StorageException>(() => _storage.Database.PrepareAsync(CancellationToken.None));

        Assert.Contains("another program's database", refused.Message, StringComparison.Ordinal);
    }

    private Task<T> AskAsync<T>(string sql) => _storage.File.RunAsync(c => c.ExecuteScalarAsync<T>(sql), CancellationToken.None)!;
}
