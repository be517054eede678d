using Dapper;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Turns;
using ItaBot.Storage.Sqlite;
using ItaBot.Storage.Tests.Pipeline;

namespace ItaBot.Storage.Tests.Sqlite.Pipeline;

/// <summary>What becomes of the rows of a file that an earlier version of the program wrote.</summary>
public sealed class SqliteOlderFileTests : PipelineContract, IDisposable
{
    // As version 5 had them: one of each outcome, and a number that was given and removed again.
    private const string Rows =
        """
        INSERT INTO inbox
            (id, channel, event_id, conversation_id, message_id, is_edit, erases_message_id, occurred_at, received_at,
             payload, tries, not_before, error, outcome, done_at)
        VALUES
            (3, 'line:here', 'waits', 'line:here:somchai', 'm3', 1, NULL, '2026-03-30T01:00:00.000Z',
             '2026-03-30T01:00:01.000Z', 'what was written', 2, '2026-03-30T01:01:00.000Z', 'broke', NULL, NULL),
            (4, 'line:here', 'answered', 'line:here:somchai', NULL, 0, NULL, '2026-03-30T01:00:00.000Z',
             '2026-03-30T01:00:01.000Z', NULL, 0, NULL, NULL, 'answered', '2026-03-30T01:00:02.000Z'),
            (5, 'line:here', 'given-up', 'line:here:malee', 'm5', 0, NULL, '2026-03-30T01:00:00.000Z',
             '2026-03-30T01:00:01.000Z', 'kept', 3, NULL, 'broke', 'given-up', '2026-03-30T01:00:02.000Z'),
            (6, 'line:here', 'superseded', 'line:here:malee', 'm6', 0, NULL, '2026-03-30T01:00:00.000Z',
             '2026-03-30T01:00:01.000Z', NULL, 0, NULL, NULL, 'superseded', '2026-03-30T01:00:02.000Z'),
            (7, 'line:here', 'unsent', 'line:here:malee', 'm7', 0, NULL, '2026-03-30T01:00:00.000Z',
             '2026-03-30T01:00:01.000Z', NULL, 0, NULL, NULL, 'unsent', '2026-03-30T01:00:02.000Z'),
            (8, 'line:here', 'unsend', 'line:here:malee', NULL, 0, 'm7', '2026-03-30T01:00:00.000Z',
             '2026-03-30T01:00:01.000Z', NULL, 0, NULL, NULL, 'answered', '2026-03-30T01:00:02.000Z'),
            (40, 'line:here', 'old', 'line:here:malee', NULL, 0, NULL, '2026-03-30T01:00:00.000Z',
             '2026-03-30T01:00:01.000Z', NULL, 0, NULL, NULL, 'answered', '2026-03-30T01:00:02.000Z');
        DELETE FROM inbox WHERE id = 40;
        """;

    private const string AllEvents =
        """
        SELECT json_group_array(json_array(id, channel, event_id, conversation_id, message_id, is_edit, erases_message_id,
            occurred_at, received_at, payload, tries, not_before, error, outcome, done_at))
        FROM (SELECT * FROM inbox ORDER BY id)
        """;

    private const string Indices = "SELECT group_concat(name) FROM (SELECT name FROM pragma_index_list('inbox') ORDER BY name)";

    private readonly SqliteStores _stores = new();

    private SqliteFile File => _stores.File;

    public void Dispose() => _stores.Dispose();

    [Fact]
    public async Task Its_events_are_kept_with_all_that_is_known_of_them()
    {
        await WriteAsync(Rows);
        var before = await AskAsync(AllEvents);

        await NewStoresAsync();

        Assert.Contains("what was written", before, StringComparison.Ordinal);
        Assert.Equal(before, await AskAsync(AllEvents));
        Assert.Equal("ok", await AskAsync("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task Its_events_go_on_waiting_and_are_known()
    {
        await WriteAsync(Rows);

        var stores = await NewStoresAsync();

        Assert.Equal([Somchai], await stores.Inbox.ListWaitingAsync(CancellationToken.None));
        Assert.Equal(new InboxEvent(
            3, Line, "waits", Somchai, new(2026, 3, 30, 1, 0, 0, TimeSpan.Zero), new(2026, 3, 30, 1, 0, 1, TimeSpan.Zero),
            "what was written", 2, new(2026, 3, 30, 1, 1, 0, TimeSpan.Zero)), await NextAsync(stores));
        Assert.Equal([Malee], await AddAsync(stores, Event("waits"), Event("unsent", Malee), Event("new", Malee)));
    }

    [Fact]
    public async Task The_number_of_an_event_that_was_removed_is_not_given_again()
    {
        await WriteAsync(Rows);

        var stores = await NewStoresAsync();

        Assert.Equal(41, (await ArriveAsync(stores, Event("new", Malee))).Id);
    }

    [Fact]
    public async Task Nor_is_it_where_no_event_is_left()
    {
        await WriteAsync($"{Rows} DELETE FROM inbox;");

        var stores = await NewStoresAsync();

        Assert.Equal(41, (await ArriveAsync(stores, Event("new", Malee))).Id);
    }

    [Fact]
    public async Task It_has_the_indices_that_it_had_and_those_for_repeats_and_for_what_is_done()
    {
        await WriteAsync(Rows);
        var before = await AskAsync(Indices);

        await NewStoresAsync();

        Assert.Equal("inbox_erasure,inbox_message,inbox_waiting,sqlite_autoindex_inbox_1", before);
        Assert.Equal("inbox_done,inbox_erasure,inbox_message,inbox_repeat,inbox_waiting,sqlite_autoindex_inbox_1", await AskAsync(Indices));
    }

    [Fact]
    public async Task Its_buttons_go_on_working_and_those_that_were_used_up_are_gone()
    {
        await WriteAsync(
            """
            INSERT INTO action (token, conversation_id, inbox_id, kind, data, expires_at, spent_at)
            VALUES
                ('t1', 'line:here:somchai', 3, 'vote', 'data of t1', '9999-01-01T00:00:00.000Z', NULL),
                ('t2', 'line:here:somchai', 3, 'vote', 'data of t2', '9999-01-01T00:00:00.000Z', '2026-03-30T01:00:00.000Z');
            """);

        var stores = await NewStoresAsync();

        Assert.Equal(
            Action("t1") with { ExpiresAt = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero) }, await FindActionAsync(stores, "t1"));
        Assert.Null(await FindActionAsync(stores, "t2"));
        await TurnAsync(stores, "e1", Notes(new TurnRecord.SpendAction("t1", "สมชาย")));
    }

    protected override Task<Stores> NewStoresAsync() => _stores.OpenAsync(Clock);

    private async Task WriteAsync(string rows)
    {
        await new SqliteSchema(File, [.. SqliteMigration.All.Where(m => m.Version <= 5)]).MigrateAsync(CancellationToken.None);
        await File.RunAsync(c => c.ExecuteAsync(rows), CancellationToken.None);
    }

    private async Task<string?> AskAsync(string sql) => (await File.FirstRowAsync(sql))?[0];
}
