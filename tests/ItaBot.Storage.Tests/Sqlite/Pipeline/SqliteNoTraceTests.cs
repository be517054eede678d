using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;
using ItaBot.Feedback.Rounds;
using ItaBot.Storage.Tests.Pipeline;
using static ItaBot.Storage.Tests.FeedbackSome;

namespace ItaBot.Storage.Tests.Sqlite.Pipeline;

public sealed class SqliteNoTraceTests : NoTraceContract, IDisposable
{
    private const string Secret = "ความลับของสมชาย";

    private readonly SqliteStores _stores = new();

    public void Dispose() => _stores.Dispose();

    [Fact]
    public async Task After_its_message_is_accepted_neither_person_nor_event_nor_words_stand_in_the_file_or_beside_it()
    {
        var stores = await NewStoresAsync();
        await CommitAsync(
            stores,
            await ArriveAsync(stores, Event("event-1", message: "message-1") with { Payload = Secret }),
            Untraced() with { Messages = [Message("key-1") with { Body = Secret }], Remembers = Remembered() });
        Assert.True(await _stores.File.IsOnDiskAsync(Secret));

        await TryAsync(stores, new Delivery.Accepted("reply", "request-1"));

        await AssertNowhereAsync(Secret, Somchai, "event-1", "message-1", "key-1", "request-1", "2026-03-30T");
    }

    [Fact]
    public async Task A_person_who_filled_a_form_in_stands_nowhere_once_it_is_sent()
    {
        var stores = await WithRoundAsync();
        await CommitAsync(stores, await ArriveAsync(stores, Press("event-1")), Untraced() with { Records = Keeps(Somchai) });
        await AddAsync(stores, Press("event-2"));
        Assert.True(await _stores.File.IsOnDiskAsync(Somchai));

        await TurnAsync(stores, "event-3", Untraced() with
        {
            Records = [new TurnRecord.NoteFeedback(Send(Somchai, Answered() with { Comment = "ดีมาก" }))],
        });

        await AssertNowhereAsync(Somchai, "event-1", "event-2", "event-3", "2026-03-30T");
        Assert.Equal(["ดีมาก"], await _stores.File.FirstRowAsync("SELECT text FROM feedback_comment"));
    }

    [Fact]
    public async Task Events_of_the_conversation_that_had_no_turn_go_with_the_one_that_has()
    {
        var stores = await NewStoresAsync();
        var running = await ArriveAsync(stores, Press("event-1"));
        await AddAsync(stores, Press("event-2"));

        await CommitAsync(stores, running, Untraced());

        await AssertNowhereAsync(Somchai, "event-1", "event-2");
        Assert.Empty(await AddAsync(stores, Press("event-2", key: "another")));
    }

    [Fact]
    public async Task What_is_said_to_someone_who_left_is_not_stored_at_all()
    {
        var stores = await NewStoresAsync();

        await TurnAsync(stores, "event-1", Untraced("key-1") with { Records = [new TurnRecord.Leave(Person)] });

        Assert.Equal(["0"], await _stores.File.FirstRowAsync("SELECT count(*) FROM outbox"));
    }

    [Fact]
    public async Task A_conversation_that_is_forgotten_stands_nowhere_once_what_waited_is_sent()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "event-1", Says("key-1", "key-2") with
        {
            Records = [new TurnRecord.KeepAction(Action("token-1"))],
            Remembers = Remembered(),
        });
        await TryAsync(stores, new Delivery.Accepted("reply", "request-1"));
        var failed = await ArriveAsync(stores, Event("event-2", atSecond: 1));
        await stores.Inbox.GiveUpAsync(failed, Secret, null, Now, CancellationToken.None);
        await TurnAsync(stores, "event-3", Untraced("key-3") with { ForgetsConversation = true });

        await TryAsync(stores, new Delivery.Accepted("push", null));
        await TryAsync(stores, new Delivery.Accepted("push", null));

        await AssertNowhereAsync(Secret, Somchai, "event-1", "event-2", "event-3", "key-1", "key-2", "key-3", "token-1", "2026-03-30T");
    }

    [Fact]
    public async Task Nothing_is_kept_of_an_event_that_is_given_up_while_a_form_is_open()
    {
        var stores = await WithRoundAsync();
        await TurnAsync(stores, "event-1", Untraced() with { Records = Keeps(Somchai) });
        var failed = await ArriveAsync(stores, Event("event-2", message: "message-2") with { Payload = Secret });

        await stores.Inbox.GiveUpAsync(failed, Secret, Message("apology-2"), Now, CancellationToken.None);
        await TryAsync(stores, new Delivery.Accepted("reply", "request-1"));
        await stores.Feedback.ApplyAsync([new FeedbackChange.DropForm(Somchai)], CancellationToken.None);

        await AssertNowhereAsync(Secret, Somchai, "event-2", "message-2", "apology-2", "2026-03-30T");
        Assert.Empty(await AddAsync(stores, Event("event-2", message: "message-2")));
    }

    [Fact]
    public async Task Why_a_turn_failed_is_not_kept_while_a_form_is_open()
    {
        var stores = await WithRoundAsync();
        var failed = await ArriveAsync(stores, Event("event-1"));
        await stores.Inbox.PostponeAsync(failed, "before", Now, CancellationToken.None);
        var before = await _stores.File.FirstRowAsync("SELECT error FROM inbox");
        await stores.Feedback.ApplyAsync([new FeedbackChange.KeepForm(Somchai, Answered())], CancellationToken.None);

        await stores.Inbox.PostponeAsync(failed, Secret, Now, CancellationToken.None);

        Assert.Equal(["before"], before);
        Assert.Equal(["1", "2"], await _stores.File.FirstRowAsync("SELECT error IS NULL, tries FROM inbox"));
        Assert.Equal(failed.Payload, (await NextAsync(stores))?.Payload);
    }

    [Fact]
    public async Task The_form_of_someone_who_leaves_goes()
    {
        var stores = await WithRoundAsync();
        await TurnAsync(stores, "event-1", Untraced() with { Records = Keeps(Somchai) });

        await TurnAsync(stores, "event-2", Untraced() with { Records = [new TurnRecord.Leave(Person)] });

        Assert.Null(await stores.Feedback.FindFormAsync(Somchai, CancellationToken.None));
    }

    [Fact]
    public async Task That_a_turn_said_what_was_held_is_not_kept_either()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "event-1", Says("key-1"));
        await TryAsync(stores, new Delivery.Held("quota"));
        await TurnAsync(stores, "event-2", Untraced("key-2") with { Delivers = await HeldAsync(stores) });

        await TryAsync(stores, new Delivery.Accepted("reply", null));

        await AssertNowhereAsync("key-1", "key-2", "event-2");
    }

    [Fact]
    public async Task Of_an_event_that_left_no_trace_a_hash_and_the_week_are_left()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "event-1", Untraced());

        Assert.Equal(["32", "2026-03-30"], await _stores.File.FirstRowAsync("SELECT length(hash), week FROM forgotten_event"));
        Assert.Equal(["0"], await _stores.File.FirstRowAsync("SELECT count(*) FROM inbox"));
    }

    protected override Task<Stores> NewStoresAsync() => _stores.OpenAsync(Clock);

    private async Task AssertNowhereAsync(params string[] texts)
    {
        foreach (var text in texts)
        {
            Assert.Empty(await _stores.File.ColumnsWithAsync(text));
            Assert.False(await _stores.File.IsOnDiskAsync(text), text);
        }
    }
}
