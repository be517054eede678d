using Dapper;
using ItaBot.Storage.Sqlite;
using ItaBot.Storage.Sqlite.Outbox;
using ItaBot.Storage.Sqlite.Reminders.Ledger;
using ItaBot.Storage.Tests.Sqlite.Pipeline;

namespace ItaBot.Storage.Tests.Sqlite.Reminders;

/// <summary>A file that was written before there were reminders.</summary>
public sealed class SqliteOlderReminderFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStorage _storage;

    public SqliteOlderReminderFileTests() => _storage = SqliteStorage.At(_folder.File("itabot.db"));

    public void Dispose()
    {
        _storage.File.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_keeps_what_waits_to_be_sent_and_takes_reminders()
    {
        await new SqliteSchema(_storage.File, [.. SqliteMigration.All.Where(m => m.Version <= 6)]).MigrateAsync(CancellationToken.None);
        await _storage.File.RunAsync(
            c => c.ExecuteAsync(
                """
                INSERT INTO outbox (key, channel, conversation_id, address, body, created_at, state)
                VALUES ('before', 'line:here', 'line:here:somsri', 'push', 'body', '2026-03-30T01:00:00.000Z', 'waiting')
                """),
            CancellationToken.None);

        await _storage.Database.PrepareAsync(CancellationToken.None);
        var isStored = await new SqliteReminderLedger(_storage.File).CommitAsync(
            ReminderSome.Told(ReminderSome.Today, "somsri", "start"), [ReminderSome.Queued("k1")], Some.Moment, CancellationToken.None);

        Assert.True(isStored);
        Assert.Equal(
            ["line:here:k1", "line:here:somsri"],
            (await new SqliteOutbox(_storage.File).ListWaitingAsync(CancellationToken.None)).Order(StringComparer.Ordinal));
        Assert.Equal(["ok"], await _storage.File.FirstRowAsync("PRAGMA integrity_check"));
    }
}
