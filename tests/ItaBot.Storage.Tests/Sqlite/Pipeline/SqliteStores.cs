using ItaBot.Storage.Sqlite;
using ItaBot.Storage.Sqlite.Actions;
using ItaBot.Storage.Sqlite.Feedback;
using ItaBot.Storage.Sqlite.Inbox;
using ItaBot.Storage.Sqlite.Linking;
using ItaBot.Storage.Sqlite.Officers;
using ItaBot.Storage.Sqlite.Outbox;
using ItaBot.Storage.Sqlite.References;
using ItaBot.Storage.Sqlite.Reminders;
using ItaBot.Storage.Sqlite.Reminders.Ledger;
using ItaBot.Storage.Sqlite.Retention;
using ItaBot.Storage.Tests.Pipeline;

namespace ItaBot.Storage.Tests.Sqlite.Pipeline;

/// <summary>The stores of a new file.</summary>
internal sealed class SqliteStores : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStorage _storage;

    public SqliteStores() => _storage = SqliteStorage.At(_folder.File("itabot.db"));

    public SqliteFile File => _storage.File;

    public async Task<Stores> OpenAsync(TimeProvider clock)
    {
        await _storage.Database.PrepareAsync(CancellationToken.None);
        return new(
            new SqliteInbox(File),
            new SqliteOutbox(File),
            new SqliteActionStore(File),
            new SqliteLinkStore(File),
            new SqliteOfficerDirectory(File),
            new SqliteReferenceStore(File),
            new SqliteConversationStore(File, clock, new HeardLog<SqliteConversationStore>()),
            new SqliteReminderStore(File),
            new SqliteReminderLedger(File),
            new SqliteFeedbackStore(File, clock),
            new SqliteRetention(File, clock));
    }

    public void Dispose()
    {
        File.Dispose();
        _folder.Dispose();
    }
}
