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

    protected override async Task<IReminderStore> NewStoreAsync()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        return new SqliteReminderStore(_storage.File);
    }
}
