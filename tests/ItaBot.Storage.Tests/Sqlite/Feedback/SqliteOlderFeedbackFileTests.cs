using Dapper;
using ItaBot.Feedback.Rounds;
using ItaBot.Storage.Sqlite;
using ItaBot.Storage.Sqlite.Feedback;
using ItaBot.Storage.Sqlite.Outbox;
using ItaBot.Storage.Tests.Sqlite.Pipeline;

namespace ItaBot.Storage.Tests.Sqlite.Feedback;

/// <summary>A file that was written before there was feedback.</summary>
public sealed class SqliteOlderFeedbackFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteStorage _storage;

    public SqliteOlderFeedbackFileTests() => _storage = SqliteStorage.At(_folder.File("itabot.db"));

    public void Dispose()
    {
        _storage.File.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_keeps_what_waits_to_be_sent_with_what_it_answers_and_takes_rounds()
    {
        await new SqliteSchema(_storage.File, [.. SqliteMigration.All.Where(m => m.Version <= 7)]).MigrateAsync(CancellationToken.None);
        await _storage.File.RunAsync(
            c => c.ExecuteAsync(
                """
                INSERT INTO inbox (id, channel, event_id, conversation_id, is_edit, occurred_at, received_at, outcome, done_at)
                VALUES (7, 'line:here', 'e1', 'line:here:somsri', 0, '2026-03-30T01:00:00.000Z', '2026-03-30T01:00:01.000Z',
                    'answered', '2026-03-30T01:00:02.000Z');
                INSERT INTO outbox (key, channel, conversation_id, inbox_id, address, body, created_at, state)
                VALUES ('before', 'line:here', 'line:here:somsri', 7, 'push', 'body', '2026-03-30T01:00:02.000Z', 'waiting');
                """),
            CancellationToken.None);

        await _storage.Database.PrepareAsync(CancellationToken.None);
        var store = new SqliteFeedbackStore(_storage.File, TimeProvider.System);
        var isStored = await store.ApplyAsync([new FeedbackChange.Open(FeedbackSome.Round)], CancellationToken.None);

        Assert.True(isStored);
        var waiting = await new SqliteOutbox(_storage.File).NextAsync("line:here:somsri", CancellationToken.None);
        Assert.Equal(("before", new DateTimeOffset(2026, 3, 30, 1, 0, 1, TimeSpan.Zero)), (waiting?.Key, waiting?.AskedAt));
        Assert.Equal(["ok"], await _storage.File.FirstRowAsync("PRAGMA integrity_check"));
    }
}
