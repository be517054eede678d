using Dapper;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;
using ItaBot.Storage.Sqlite.Reminders;
using ItaBot.Storage.Tests.Reminders;

namespace ItaBot.Storage.Tests.Sqlite.Reminders;

public sealed class SqliteReminderStoreTests : ReminderStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStorage _storage;

    public SqliteReminderStoreTests() => _storage = SqliteStorage.At(_folder.File("itabot.db"));

    public void Dispose()
    {
        _storage.File.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("UPDATE duty_record SET links = '{'")]
    [InlineData("UPDATE duty_record SET links = 'null'")]
    [InlineData("UPDATE duty_record SET due = 'soon'")]
    public async Task A_row_that_cannot_be_read_is_said_to_be_damaged_and_where(string damage)
    {
        var store = await DamagedAsync(damage);

        var failure = await Assert.ThrowsAsync<StorageException>(() => store.FindAsync("dan", CancellationToken.None));

        Assert.Contains("damaged at dan", failure.Problem.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE duty_change SET kind = 'unheard of'")]
    [InlineData("UPDATE duty_change SET details = '{}'")]
    [InlineData("UPDATE duty_change SET details = '{'")]
    public async Task So_is_a_change_that_cannot_be_read(string damage)
    {
        var store = await DamagedAsync(damage);

        await Assert.ThrowsAsync<StorageException>(() => store.ListHistoryAsync("dan", ReminderSome.Duty, CancellationToken.None));
    }

    protected override async Task<IReminderStore> NewStoreAsync()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        return new SqliteReminderStore(_storage.File);
    }

    private async Task<IReminderStore> DamagedAsync(string damage)
    {
        var store = await NewStoreAsync();
        await store.ApplyAsync(
            [new ReminderChange.SetState("dan", null, ReminderSome.Duty, DutyState.Done, [])], Some.Moment, CancellationToken.None);
        await _storage.File.RunAsync(c => c.ExecuteAsync(damage), CancellationToken.None);
        return store;
    }
}
