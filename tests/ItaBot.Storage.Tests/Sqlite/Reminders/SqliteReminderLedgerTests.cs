using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reminders;
using ItaBot.Storage.Sqlite.Outbox;
using ItaBot.Storage.Sqlite.Reminders.Ledger;
using ItaBot.Storage.Tests.Reminders;

namespace ItaBot.Storage.Tests.Sqlite.Reminders;

public sealed class SqliteReminderLedgerTests : ReminderLedgerContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStorage _storage;

    public SqliteReminderLedgerTests() => _storage = SqliteStorage.At(_folder.File("itabot.db"));

    public void Dispose()
    {
        _storage.File.Dispose();
        _folder.Dispose();
    }

    protected override async Task<(IReminderLedger Ledger, IOutbox Outbox)> NewLedgerAsync()
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        return (new SqliteReminderLedger(_storage.File), new SqliteOutbox(_storage.File));
    }
}
