using System.Text;
using Dapper;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;
using ItaBot.Storage.Sqlite;
using ItaBot.Storage.Tests.Pipeline;
using ItaBot.Testing;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Tests.Sqlite.Pipeline;

/// <summary>What the rows of a file still say after a message is answered, or taken back.</summary>
public sealed class SqlitePrivacyTests : PipelineContract, IDisposable
{
    private const string Secret = "ความลับของสมชาย";

    private readonly SqliteStores _stores = new();

    private SqliteFile File => _stores.File;

    public void Dispose() => _stores.Dispose();

    [Fact]
    public async Task A_message_that_was_taken_back_stands_in_no_table()
    {
        var stores = await NewStoresAsync();
        await TellAsync(stores);
        Assert.Equal(
            ["action.data", "inbox.error", "inbox.payload", "outbox.body"],
            (await File.ColumnsWithAsync(Secret)).Order(StringComparer.Ordinal));

        await AddAsync(stores, Unsend("m1"));

        Assert.Empty(await File.ColumnsWithAsync(Secret));
    }

    [Fact]
    public async Task A_message_that_was_taken_back_stands_nowhere_in_the_closed_file()
    {
        var stores = await NewStoresAsync();
        await TellAsync(stores);
        await AddAsync(stores, Unsend("m1"));

        await File.DisposeAsync();

        var bytes = await System.IO.File.ReadAllBytesAsync(File.Path);
        Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)));
        Assert.False(System.IO.File.Exists($"{File.Path}-wal"));
    }

    [Fact]
    public async Task A_message_that_was_taken_back_stands_nowhere_beside_the_open_file_either()
    {
        var stores = await NewStoresAsync();
        await TellAsync(stores);
        Assert.True(await File.IsOnDiskAsync(Secret));

        await AddAsync(stores, Unsend("m1"));

        Assert.False(await File.IsOnDiskAsync(Secret));
    }

    [Fact]
    public async Task Where_somebody_reads_meanwhile_the_log_is_emptied_once_they_are_done()
    {
        var stores = await NewStoresAsync();
        await TellAsync(stores);
        await File.RunAsync(
            async c =>
            {
                using var reading = c.BeginTransaction(deferred: true);
                await c.ExecuteScalarAsync<long>("SELECT count(*) FROM inbox", transaction: reading);
                await AddAsync(stores, Unsend("m1"));
                Assert.True(await File.IsOnDiskAsync(Secret));
                return true;
            },
            CancellationToken.None);

        await Soon.Holds(() => new FileInfo($"{File.Path}-wal").Length == 0);
        Assert.False(await File.IsOnDiskAsync(Secret));
    }

    [Fact]
    public async Task Where_another_program_reads_meanwhile_the_log_is_emptied_once_it_is_done()
    {
        var stores = await NewStoresAsync();
        await TellAsync(stores);
        await using (var other = new SqliteConnection($"Data Source={File.Path};Pooling=False"))
        {
            await other.OpenAsync();
            using var reading = other.BeginTransaction(deferred: true);
            await other.ExecuteScalarAsync<long>("SELECT count(*) FROM inbox", transaction: reading);
            await AddAsync(stores, Unsend("m1"));
            Assert.True(await File.IsOnDiskAsync(Secret));
        }

        await Soon.Holds(() => new FileInfo($"{File.Path}-wal").Length == 0);
        Assert.False(await File.IsOnDiskAsync(Secret));
    }

    [Fact]
    public async Task What_was_answered_is_gone_from_the_disk_after_the_next_removal()
    {
        var stores = await NewStoresAsync();
        var first = await ArriveAsync(stores, Event("e1") with { Payload = Secret });
        await CommitAsync(stores, first, TurnOutput.Nothing);
        Assert.True(await File.IsOnDiskAsync(Secret));

        await stores.Retention.RemoveAsync(Now.AddDays(-7), CancellationToken.None);

        Assert.False(await File.IsOnDiskAsync(Secret));
    }

    [Fact]
    public async Task What_a_repeat_says_is_never_written_down()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Press("e1"), Press("e2") with { Payload = Secret });

        Assert.False(await File.IsOnDiskAsync(Secret));
        Assert.Equal(["repeated", null], await File.FirstRowAsync("SELECT outcome, payload FROM inbox WHERE event_id = 'e2'"));
    }

    [Fact]
    public async Task What_went_wrong_before_an_event_was_answered_is_erased_with_what_it_said()
    {
        var stores = await NewStoresAsync();
        var first = await ArriveAsync(stores, Event("e1") with { Payload = Secret });
        await stores.Inbox.PostponeAsync(first, $"cannot read {Secret}", Now, CancellationToken.None);

        await CommitAsync(stores, first, TurnOutput.Nothing);

        Assert.Empty(await File.ColumnsWithAsync(Secret));
    }

    [Fact]
    public async Task What_a_conversation_remembers_goes_also_where_nobody_says_who_took_the_message_back()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", new() { Remembers = Remembered() }, message: "m1");

        await AddAsync(stores, Unsend("m1") with { ConversationId = Malee });

        Assert.Null(await stores.Conversations.FindAsync(Somchai, CancellationToken.None));
    }

    [Fact]
    public async Task A_message_that_comes_after_it_was_taken_back_is_stored_without_what_it_says()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Unsend("m1"));

        await AddAsync(stores, Event("e1", message: "m1") with { Payload = Secret });

        Assert.Empty(await File.ColumnsWithAsync(Secret));
        Assert.Equal(["unsent"], await File.FirstRowAsync("SELECT outcome FROM inbox WHERE event_id = 'e1'"));
    }

    [Fact]
    public async Task What_was_said_and_answered_is_erased_once_the_answer_is_accepted()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Event("e1") with { Payload = Secret });
        await CommitAsync(stores, (await NextAsync(stores))!, new() { Messages = [Message("a1") with { Body = Secret }] });

        await TryAsync(stores, new Delivery.Accepted("reply", "request-1"));

        Assert.Empty(await File.ColumnsWithAsync(Secret));
        Assert.Equal(
            ["accepted", "reply", "request-1", "0", "2026-03-30T01:30:00.000Z"],
            await File.FirstRowAsync("SELECT state, path, request_id, is_uncertain, done_at FROM outbox"));
    }

    [Fact]
    public async Task What_will_never_be_sent_is_erased_and_the_reason_kept()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", new() { Messages = [Message("a1") with { Body = Secret }] });

        await TryAsync(stores, new Delivery.Dropped("400"));

        Assert.Empty(await File.ColumnsWithAsync(Secret));
        Assert.Equal(["dropped", "400"], await File.FirstRowAsync("SELECT state, reason FROM outbox"));
    }

    [Fact]
    public async Task What_someone_who_left_was_to_be_told_is_erased_before_and_after()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", new() { Messages = [Message("a1") with { Body = Secret }] });

        await TurnAsync(stores, "e2", Notes(new TurnRecord.Leave(Person)));
        await stores.Outbox.AddAsync([Message("a2") with { Body = Secret }], Now, CancellationToken.None);

        Assert.Empty(await File.ColumnsWithAsync(Secret));
        Assert.Equal(["left", "2"], await File.FirstRowAsync("SELECT reason, count(*) FROM outbox GROUP BY reason"));
    }

    [Fact]
    public async Task An_event_that_was_given_up_is_kept_with_its_error_for_an_operator()
    {
        var stores = await NewStoresAsync();
        var failed = await ArriveAsync(stores, Event("e1"));
        await stores.Inbox.PostponeAsync(failed, "first", Now, CancellationToken.None);

        await stores.Inbox.GiveUpAsync(failed, "second", null, Now, CancellationToken.None);

        Assert.Equal(
            ["given-up", "payload of e1", "second", "2"],
            await File.FirstRowAsync("SELECT outcome, payload, error, tries FROM inbox"));
    }

    [Fact]
    public async Task A_held_message_that_another_one_says_is_erased_and_names_it()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Says("a1"));
        await TryAsync(stores, new Delivery.Held("quota"));

        await TurnAsync(stores, "e2", Says("a2") with { Delivers = await HeldAsync(stores) });

        Assert.Equal(["said", null, "a2"], await File.FirstRowAsync("SELECT state, body, said_in FROM outbox WHERE key = 'a1'"));
    }

    protected override Task<Stores> NewStoresAsync() => _stores.OpenAsync(Clock);

    // One wording was answered; a later one failed and waits.
    private static async Task TellAsync(Stores stores)
    {
        var first = await ArriveAsync(stores, Event("e1", message: "m1") with { Payload = Secret });
        var output = new TurnOutput
        {
            Messages = [Message("a1") with { Body = Secret }, Message("a2") with { Body = Secret + new string('x', 20_000) }],
            Records = [new TurnRecord.KeepAction(Action("t1") with { Data = Secret })],
            Remembers = Remembered(),
        };
        await CommitAsync(stores, first, output);
        await TryAsync(stores, new Delivery.Held("quota"));
        var second = await ArriveAsync(stores, Edit("e2", 1, "m1") with { Payload = Secret });
        await stores.Inbox.PostponeAsync(second, $"cannot read {Secret}", Now, CancellationToken.None);
    }
}
