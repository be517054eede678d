using Dapper;

namespace ItaBot.Storage.Tests.Sqlite;

public sealed class SqliteFailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_that_does_not_exist_is_named()
    {
        var path = _folder.File("missing/itabot.db");

        var failure = await FailureAsync(path);

        Assert.Contains($"{path} cannot be opened", failure.Problem.English, StringComparison.Ordinal);
        Assert.Contains(path, failure.Problem.Thai, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_said_to_be_damaged()
    {
        var path = _folder.File("itabot.db");
        await File.WriteAllTextAsync(path, new string('x', 5000));

        var failure = await FailureAsync(path);

        Assert.Contains("is damaged or is not an SQLite database", failure.Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_only_file_is_said_to_be_read_only()
    {
        var path = _folder.File("itabot.db");
        await SqliteStorage.At(path).Database.PrepareAsync(CancellationToken.None);
        var storage = SqliteStorage.At(path, "Mode=ReadOnly");

        await storage.Database.PrepareAsync(CancellationToken.None);
        var failure = await Assert.ThrowsAsync<StorageException>(
            () => storage.Assessments.SaveAsync([Some.Assessment()], Some.Moment, CancellationToken.None));

        Assert.Contains("is read-only", failure.Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_stays_locked_is_said_to_be_locked()
    {
        var path = _folder.File("itabot.db");
        var holder = SqliteStorage.At(path);
        await holder.Database.PrepareAsync(CancellationToken.None);

        var failure = await holder.File.WriteAsync(
            _ => Assert.ThrowsAsync<StorageException>(() => SqliteStorage.At(path, "Default Timeout=1").Assessments.SaveAsync(
                [Some.Assessment()], Some.Moment, CancellationToken.None)),
            CancellationToken.None);

        Assert.Contains("kept locked by another program", failure.Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_another_process_is_writing_can_still_be_started_on_and_read()
    {
        var path = _folder.File("itabot.db");
        var holder = SqliteStorage.At(path);
        await holder.Database.PrepareAsync(CancellationToken.None);
        var other = SqliteStorage.At(path, "Default Timeout=1");

        var agencies = await holder.File.WriteAsync(
            async _ =>
            {
                await other.Database.PrepareAsync(CancellationToken.None);
                await other.Database.CheckAsync(CancellationToken.None);
                return await other.Assessments.ListAgenciesAsync(CancellationToken.None);
            },
            CancellationToken.None);

        Assert.Empty(agencies);
    }

    [Fact]
    public async Task A_document_that_is_no_assessment_is_named_by_agency_and_year()
    {
        var storage = SqliteStorage.At(_folder.File("itabot.db"));
        await storage.Database.PrepareAsync(CancellationToken.None);
        await storage.Assessments.SaveAsync([Some.Assessment("a", 2568)], Some.Moment, CancellationToken.None);
        await storage.File.RunAsync(c => c.ExecuteAsync("UPDATE assessment SET document = '{'"), CancellationToken.None);

        var failure = await Assert.ThrowsAsync<StorageException>(() => storage.Assessments.ListAsync("a", CancellationToken.None));

        Assert.Contains("damaged at a 2568", failure.Problem.English, StringComparison.Ordinal);
    }

    private static Task<StorageException> FailureAsync(string path) =>
        Assert.ThrowsAsync<StorageException>(() => SqliteStorage.At(path).Database.PrepareAsync(CancellationToken.None));
}
