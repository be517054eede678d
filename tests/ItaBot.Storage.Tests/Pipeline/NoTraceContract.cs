using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;
using ItaBot.Feedback.Rounds;
using static ItaBot.Storage.Tests.FeedbackSome;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every pipeline does with turns after which nothing may tell that they took place.</summary>
public abstract class NoTraceContract : PipelineContract
{
    [Fact]
    public async Task An_event_that_left_no_trace_is_known_when_it_comes_again()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Untraced("a1"));

        Assert.Empty(await AddAsync(stores, Event("e1")));
        Assert.Equal([Malee], await AddAsync(stores, Event("e1", Malee) with { Channel = "teams:here" }));
        Assert.Null(await NextAsync(stores));
    }

    [Fact]
    public async Task A_turn_that_leaves_no_trace_is_stored_once()
    {
        var stores = await NewStoresAsync();
        var running = await ArriveAsync(stores, Event("e1"));
        await CommitAsync(stores, running, Untraced("a1"));

        Assert.False(await CommitAsync(stores, running, Untraced("again")));

        await TryAsync(stores, new Delivery.Accepted("reply", null));
        Assert.Null(await NextMessageAsync(stores));
    }

    [Fact]
    public async Task A_turn_that_conflicts_leaves_its_event_to_be_run_again()
    {
        var stores = await NewStoresAsync();
        var running = await ArriveAsync(stores, Event("e1"));
        var sent = Untraced("a1") with { Records = [new TurnRecord.NoteFeedback(Send(Somchai))] };

        await Assert.ThrowsAsync<TurnConflictException>(() => CommitAsync(stores, running, sent));
        Assert.Equal(running, await NextAsync(stores));

        await stores.Feedback.ApplyAsync([new FeedbackChange.Open(Round)], CancellationToken.None);
        Assert.True(await CommitAsync(stores, running, sent));
        Assert.True(await stores.Feedback.HasAnsweredAsync(RoundId, Somchai, CancellationToken.None));
    }

    [Fact]
    public async Task What_the_conversation_remembered_goes_at_once()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", new() { Remembers = Remembered() });

        await TurnAsync(stores, "e2", Untraced() with { Remembers = Remembered("en") });

        Assert.Null(await stores.Conversations.FindAsync(Somchai, CancellationToken.None));
    }

    [Fact]
    public async Task Its_message_is_sent_by_whoever_comes_after_a_process_that_died_and_knows_what_it_answers()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Untraced("a1"));
        var waiting = await NextMessageAsync(stores);

        Assert.Equal([Somchai], await stores.Outbox.ListWaitingAsync(CancellationToken.None));
        Assert.Equal(("a1", "body of a1", Now), (waiting?.Key, waiting?.Body, waiting?.AskedAt));
        await stores.Outbox.BeginAsync(waiting!, Now, CancellationToken.None);
        Assert.Equal(waiting! with { Tries = 1, FirstTriedAt = Now, IsUncertain = true }, await NextMessageAsync(stores));
    }

    [Fact]
    public async Task Its_message_is_there_until_it_is_settled_and_then_nothing_is_known_of_it()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Untraced("accepted", "dropped"));

        await TryAsync(stores, new Delivery.Later(TimeSpan.Zero, "500") { IsUncertain = true });
        var delayed = await FindStatesAsync(stores, "accepted", "dropped");
        await TryAsync(stores, new Delivery.Accepted("reply", null));
        await TryAsync(stores, new Delivery.Dropped("400"));

        Assert.Equal([new MessageState.Waiting(), new MessageState.Waiting()], delayed.Values);
        Assert.Empty(await FindStatesAsync(stores, "accepted", "dropped"));
    }

    [Fact]
    public async Task Its_message_is_never_held()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Untraced("a1"));

        await TryAsync(stores, new Delivery.Held("quota"));

        Assert.Empty(await HeldAsync(stores));
        Assert.Empty(await FindStatesAsync(stores, "a1"));
        Assert.Null(await NextMessageAsync(stores));
    }

    [Theory]
    [InlineData("drop")]
    [InlineData("send")]
    [InlineData("close")]
    public async Task What_waits_to_be_said_of_a_form_goes_with_the_form_and_what_the_turn_says_stays(string how)
    {
        var stores = await WithRoundAsync();
        await TurnAsync(stores, "e1", Untraced("a1") with { Records = Keeps(Somchai) });
        FeedbackChange ending = how switch
        {
            "drop" => new FeedbackChange.DropForm(Somchai),
            "send" => Send(Somchai),
            _ => new FeedbackChange.Close(RoundId),
        };

        await TurnAsync(stores, "e2", Untraced("a2") with { Records = [new TurnRecord.NoteFeedback(ending)] });

        Assert.Equal("a2", Assert.Single(await FindStatesAsync(stores, "a1", "a2")).Key);
    }

    [Fact]
    public async Task What_waits_to_be_said_of_a_form_goes_when_its_time_is_over_and_what_waits_otherwise_stays()
    {
        var stores = await WithRoundAsync();
        await TurnAsync(stores, "e1", Says("a1"));
        await TurnAsync(stores, "e2", Untraced("a2") with { Records = Keeps(Somchai) });

        await stores.Feedback.EndFormsAsync(Now.AddDays(30), Week, CancellationToken.None);

        Assert.Equal("a1", Assert.Single(await FindStatesAsync(stores, "a1", "a2")).Key);
    }

    [Fact]
    public async Task Whoever_is_forgotten_with_an_open_form_hears_what_was_held_and_what_waits()
    {
        var stores = await WithRoundAsync();
        await TurnAsync(stores, "e1", Says("a1"));
        await TryAsync(stores, new Delivery.Held("quota"));
        var held = await HeldAsync(stores);
        await TurnAsync(stores, "e2", Says("a2"));
        await TurnAsync(stores, "e3", Untraced("a3") with { Records = Keeps(Somchai) });

        await TurnAsync(stores, "e4", Untraced("a4") with
        {
            ForgetsConversation = true,
            Delivers = held,
            Records = [new TurnRecord.NoteFeedback(new FeedbackChange.DropForm(Somchai))],
        });

        Assert.Equal(["a2", "a4"], (await FindStatesAsync(stores, "a1", "a2", "a3", "a4")).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_held_goes_with_its_conversation()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Says("a1"));
        await TryAsync(stores, new Delivery.Held("quota"));

        await TurnAsync(stores, "e2", Untraced() with { ForgetsConversation = true });

        Assert.Empty(await HeldAsync(stores));
    }

    [Fact]
    public async Task A_try_that_ends_after_its_message_was_dropped_changes_nothing()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Untraced("a1"));
        var message = await NextMessageAsync(stores);
        await stores.Outbox.BeginAsync(message!, Now, CancellationToken.None);
        await TurnAsync(stores, "e2", Untraced() with { Records = [new TurnRecord.Leave(Person)] });

        await stores.Outbox.RecordAsync(message!, new Delivery.Accepted("reply", null), Now, CancellationToken.None);

        Assert.Empty(await FindStatesAsync(stores, "a1"));
    }

    [Fact]
    public async Task A_repeat_of_a_press_that_left_no_trace_has_no_turn_and_a_later_press_has()
    {
        var stores = await NewStoresAsync();
        await CommitAsync(stores, await ArriveAsync(stores, Press("e1")), Untraced());

        var repeats = await AddAsync(stores, NewEvent.RepeatedWithin - TimeSpan.FromMilliseconds(1), Press("e2"));
        var later = await AddAsync(stores, NewEvent.RepeatedWithin, Press("e2"), Press("e3"));

        Assert.Empty(repeats);
        Assert.Equal([Somchai], later);
        Assert.Equal("e3", (await NextAsync(stores))?.EventId);
    }

    [Fact]
    public async Task An_edit_of_a_message_that_left_no_trace_has_a_turn_and_the_wording_before_has_none_any_more()
    {
        var stores = await NewStoresAsync();
        await CommitAsync(stores, await ArriveAsync(stores, Edit("e2", 2, "m1")), Untraced());

        Assert.Empty(await AddAsync(stores, Event("e1", atSecond: 1, message: "m1")));
        Assert.Equal([Somchai], await AddAsync(stores, Edit("e3", 3, "m1")));
    }

    [Fact]
    public async Task A_message_that_comes_after_it_was_taken_back_without_a_trace_has_no_turn()
    {
        var stores = await NewStoresAsync();
        await CommitAsync(stores, await ArriveAsync(stores, Unsend("m1")), Untraced());

        Assert.Empty(await AddAsync(stores, Event("e1", message: "m1")));
    }

    [Fact]
    public async Task Whoever_takes_a_message_back_loses_the_open_form_and_what_waits_to_be_said()
    {
        var stores = await WithRoundAsync();
        await TurnAsync(stores, "e1", Untraced("a1") with { Records = Keeps(Somchai, Malee) }, message: "m1");

        await AddAsync(stores, Unsend("m1"));

        Assert.Null(await stores.Feedback.FindFormAsync(Somchai, CancellationToken.None));
        Assert.NotNull(await stores.Feedback.FindFormAsync(Malee, CancellationToken.None));
        Assert.Null(await NextMessageAsync(stores));
        Assert.Empty(await FindStatesAsync(stores, "a1"));
    }

    [Fact]
    public async Task A_conversation_that_is_forgotten_keeps_what_waits_until_that_is_done()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Says("accepted", "waits") with
        {
            Records = [new TurnRecord.KeepAction(Action("t1"))],
            Remembers = Remembered(),
        });
        await TryAsync(stores, new Delivery.Accepted("reply", null));
        var running = await ArriveAsync(stores, Event("e2", atSecond: 1));
        await AddAsync(stores, Event("e3", atSecond: 2));

        Assert.True(await CommitAsync(stores, running, Untraced() with { ForgetsConversation = true }));

        Assert.Null(await FindActionAsync(stores, "t1"));
        Assert.Null(await stores.Conversations.FindAsync(Somchai, CancellationToken.None));
        Assert.Equal("waits", Assert.Single(await FindStatesAsync(stores, "accepted", "waits")).Key);
        Assert.Equal(("waits", Now), ((await NextMessageAsync(stores))?.Key, (await NextMessageAsync(stores))?.AskedAt));
        await TryAsync(stores, new Delivery.Accepted("push", null));
        Assert.True(await CommitAsync(stores, (await NextAsync(stores))!, Says("a3") with { Remembers = Remembered("en") }));
        await TryAsync(stores, new Delivery.Accepted("push", null));
        Assert.Empty(await FindStatesAsync(stores, "waits", "a3"));
        Assert.Equal("en", (await stores.Conversations.FindAsync(Somchai, CancellationToken.None))?.Spoken);
        Assert.Empty(await AddAsync(stores, Event("e1"), Event("e2"), Event("e3")));
    }

    [Fact]
    public async Task Forgetting_a_conversation_takes_nothing_of_others_nor_of_reminders()
    {
        var stores = await NewStoresAsync();
        await stores.Ledger.CommitAsync(
            ReminderSome.Told(ReminderSome.Today, "somsri", "start"), [ReminderSome.Queued("k1")], Now, CancellationToken.None);
        const string Hers = "line:here:k1";
        await TryAsync(stores, new Delivery.Accepted("push", null), Hers);
        await TurnAsync(stores, "e1", Says("a1"));
        var running = await ArriveAsync(stores, Event("e2", Hers));

        await CommitAsync(stores, running, new() { ForgetsConversation = true });

        Assert.Equal(["a1", "k1"], (await FindStatesAsync(stores, "a1", "k1")).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task That_an_event_is_known_goes_when_the_whole_week_of_its_turn_is_older()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Untraced());
        var nextWeek = new DateTimeOffset(Week.AddDays(7), TimeOnly.MinValue, TimeSpan.Zero);

        var early = await stores.Retention.RemoveAsync(nextWeek.AddMilliseconds(-1), CancellationToken.None);
        var late = await stores.Retention.RemoveAsync(nextWeek, CancellationToken.None);

        Assert.Equal((0, 1), (early, late));
        Assert.Equal([Somchai], await AddAsync(stores, Event("e1")));
    }

    protected static TurnOutput Untraced(params string[] keys) => Says(keys) with { LeavesNoTrace = true };

    protected static IReadOnlyList<TurnRecord> Keeps(params string[] people) =>
        [.. people.Select(p => new TurnRecord.NoteFeedback(new FeedbackChange.KeepForm(p, Answered())))];

    protected async Task<Stores> WithRoundAsync()
    {
        var stores = await NewStoresAsync();
        await stores.Feedback.ApplyAsync([new FeedbackChange.Open(Round with { OpenedAt = Now.AddDays(-3) })], CancellationToken.None);
        return stores;
    }

    private static Task<IReadOnlyDictionary<string, MessageState>> FindStatesAsync(Stores stores, params string[] keys) =>
        stores.Outbox.FindStatesAsync(keys, CancellationToken.None);

    private static Task<IReadOnlyList<string>> AddAsync(Stores stores, TimeSpan later, params NewEvent[] events) =>
        stores.Inbox.AddAsync(events, Now + later, CancellationToken.None);
}
