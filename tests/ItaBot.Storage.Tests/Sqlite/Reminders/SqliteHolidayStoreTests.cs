using ItaBot.Reminders.Calendar;
using ItaBot.Storage.Sqlite.Reminders;
using ItaBot.Storage.Tests.Reminders;

namespace ItaBot.Storage.Tests.Sqlite.Reminders;

public sealed class SqliteHolidayStoreTests : HolidayStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStorage _storage;

    public SqliteHolidayStoreTests() => _storage = SqliteStorage.At(_folder.File("itabot.db"));

    public void Dispose()
    {
        _storage.File.Dispose();
        _folder.Dispose();
    }

    protected override async Task<IHolidayStore> NewStoreAsync()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        return new SqliteHolidayStore(_storage.File);
    }
}
