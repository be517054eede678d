using ItaBot.Channels.Linking;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every inbox makes durable with a turn.</summary>
public abstract class TurnContract : PipelineContract
{
    private static TurnRecord IsDone { get; } =
        new TurnRecord.Note(new ReminderChange.SetState("dan", "somsri", ReminderSome.Duty, DutyState.Done, []));

    [Fact]
    public async Task A_turn_stores_its_answers_what_it_remembers_and_that_the_event_is_done()
    {
        var stores = await NewStoresAsync();
        var running = await ArriveAsync(stores, Event("e1"));

        var isStored = await CommitAsync(stores, running, Says("a1", "a2") with { Remembers = Remembered("en") });

        Assert.True(isStored);
        Assert.Null(await NextAsync(stores));
        Assert.Equal("en", (await stores.Conversations.FindAsync(Somchai, CancellationToken.None))?.Spoken);
        Assert.Equal("a1", (await NextMessageAsync(stores))?.Key);
    }

    [Fact]
    public async Task A_turn_that_was_run_twice_is_stored_once()
    {
        var stores = await NewStoresAsync();
        var running = await ArriveAsync(stores, Event("e1"));
        await CommitAsync(stores, running, Says("a1"));

        var isStored = await CommitAsync(stores, running, Says("again"));

        Assert.False(isStored);
        await TryAsync(stores, new Delivery.Accepted("reply", null));
        Assert.Null(await NextMessageAsync(stores));
    }

    [Fact]
    public async Task A_turn_that_says_nothing_of_memory_leaves_it_as_it_is()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", new() { Remembers = Remembered("en") });

        await TurnAsync(stores, "e2", TurnOutput.Nothing);

        Assert.Equal("en", (await stores.Conversations.FindAsync(Somchai, CancellationToken.None))?.Spoken);
    }

    [Fact]
    public async Task Held_messages_that_a_turn_says_are_held_no_longer()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Says("a1", "a2"));
        await TryAsync(stores, new Delivery.Held("quota"));
        await TryAsync(stores, new Delivery.Held("quota"));
        var held = await HeldAsync(stores);

        await TurnAsync(stores, "e2", Says("a3") with { Delivers = [held[0]] });

        Assert.Equal([held[1]], await HeldAsync(stores));
    }

    [Fact]
    public async Task A_turn_that_conflicts_stores_nothing_and_can_be_run_again()
    {
        var stores = await NewStoresAsync();
        var running = await ArriveAsync(stores, Event("e1"));
        var output = Says("a1") with
        {
            Remembers = Remembered(),
            Records = [new TurnRecord.KeepAction(Action("t1")), new TurnRecord.SpendAction("never shown", "สมชาย")],
        };

        await Assert.ThrowsAsync<TurnConflictException>(() => CommitAsync(stores, running, output));

        Assert.Null(await NextMessageAsync(stores));
        Assert.Null(await FindActionAsync(stores, "t1"));
        Assert.Null(await stores.Conversations.FindAsync(Somchai, CancellationToken.None));
        Assert.Equal(running, await NextAsync(stores));
    }

    [Fact]
    public async Task A_turn_stores_what_it_notes_of_a_duty_with_what_it_says()
    {
        var stores = await NewStoresAsync();

        await TurnAsync(stores, "e1", Says("a1") with { Records = [IsDone] });

        Assert.Equal("a1", (await NextMessageAsync(stores))?.Key);
        Assert.Equal(DutyState.Done, (await stores.Reminders.FindAsync("dan", CancellationToken.None)).Of(ReminderSome.Duty).State);
        Assert.Single(await stores.Reminders.ListHistoryAsync("dan", ReminderSome.Duty, CancellationToken.None));
    }

    [Fact]
    public async Task A_turn_that_conflicts_notes_nothing_of_a_duty()
    {
        var stores = await NewStoresAsync();
        var running = await ArriveAsync(stores, Event("e1"));
        var output = Says("a1") with { Records = [IsDone, new TurnRecord.SpendAction("never shown", "สมชาย")] };

        await Assert.ThrowsAsync<TurnConflictException>(() => CommitAsync(stores, running, output));

        Assert.Null(await NextMessageAsync(stores));
        Assert.Empty((await stores.Reminders.FindAsync("dan", CancellationToken.None)).Duties);
        Assert.Empty(await stores.Reminders.ListHistoryAsync("dan", ReminderSome.Duty, CancellationToken.None));
    }

    [Fact]
    public async Task Someone_who_leaves_is_sent_nothing_that_waits_or_is_held_nor_anything_later()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Says("held", "waiting") with { Remembers = Remembered() });
        await TryAsync(stores, new Delivery.Held("quota"));

        await TurnAsync(stores, "e2", Says("too late") with { Records = [new TurnRecord.Leave(Person)] });
        var conversations = await stores.Outbox.AddAsync([Message("reminder")], Now, CancellationToken.None);

        Assert.Empty(conversations);
        Assert.Null(await NextMessageAsync(stores));
        Assert.Empty(await HeldAsync(stores));
        Assert.Null(await stores.Conversations.FindAsync(Somchai, CancellationToken.None));
        Assert.True(await stores.Links.HasLeftAsync(Person, CancellationToken.None));
    }

    [Fact]
    public async Task Someone_who_leaves_is_no_officer_any_more()
    {
        var stores = await NewStoresAsync();
        await stores.Links.AddCodeAsync(new("hash", "dan", "ปลัดแดง", Now.AddMinutes(10)), CancellationToken.None);
        await TurnAsync(stores, "e1", Notes(new TurnRecord.LinkOfficer("hash", new OfficerLink(Person, "dan", "ปลัดแดง", Now))));

        await TurnAsync(stores, "e2", Notes(new TurnRecord.Leave(Person)));

        Assert.Null(await stores.Links.FindLinkAsync(Person, CancellationToken.None));
    }

    [Fact]
    public async Task Someone_who_leaves_takes_nothing_of_others_along()
    {
        var stores = await NewStoresAsync();
        await stores.Outbox.AddAsync([Message("hers", Malee)], Now, CancellationToken.None);

        await TurnAsync(stores, "e1", Notes(new TurnRecord.Leave(Person)));

        Assert.Equal("hers", (await NextMessageAsync(stores, Malee))?.Key);
        Assert.False(await stores.Links.HasLeftAsync(Person with { Id = "malee" }, CancellationToken.None));
    }

    [Fact]
    public async Task What_someone_wrote_before_they_left_and_comes_late_does_not_bring_them_back()
    {
        var stores = await NewStoresAsync();
        var left = await ArriveAsync(stores, Event("left", atSecond: 60));
        await CommitAsync(stores, left, Notes(new TurnRecord.Leave(Person)));
        var late = await ArriveAsync(stores, Event("late", atSecond: 1));

        await CommitAsync(stores, late, Says("answer") with { Records = [new TurnRecord.Return(Person)] });

        Assert.True(await stores.Links.HasLeftAsync(Person, CancellationToken.None));
        Assert.Null(await NextMessageAsync(stores));
    }

    [Fact]
    public async Task Someone_who_returns_is_greeted_and_sent_messages_again_but_not_the_ones_from_before()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Says("before"));
        await TurnAsync(stores, "e2", Notes(new TurnRecord.Leave(Person)));

        await TurnAsync(stores, "e3", Says("welcome") with { Records = [new TurnRecord.Return(Person)] });

        Assert.False(await stores.Links.HasLeftAsync(Person, CancellationToken.None));
        await TryAsync(stores, new Delivery.Accepted("reply", null));
        Assert.Null(await NextMessageAsync(stores));
    }
}
