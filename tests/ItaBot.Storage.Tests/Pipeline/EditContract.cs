using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every inbox does with messages that are worded anew or taken back.</summary>
public abstract class EditContract : PipelineContract
{
    [Fact]
    public async Task Only_the_latest_wording_of_a_message_has_a_turn()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Event("first", message: "m1"), Edit("second", 1, "m1"));

        await AddAsync(stores, Edit("third", 2, "m1"));

        var next = await NextAsync(stores);
        Assert.Equal("third", next?.EventId);
        await CommitAsync(stores, next!, TurnOutput.Nothing);
        Assert.Null(await NextAsync(stores));
    }

    [Fact]
    public async Task An_earlier_wording_that_comes_later_has_no_turn()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "latest", TurnOutput.Nothing, message: "m0");
        await AddAsync(stores, Edit("third", 3, "m1"));

        var conversations = await AddAsync(stores, Edit("second", 2, "m1"), Event("first", atSecond: 1, message: "m1"));

        Assert.Empty(conversations);
        Assert.Equal("third", (await NextAsync(stores))?.EventId);
    }

    [Fact]
    public async Task A_new_wording_of_one_message_leaves_others_and_other_channels_alone()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Event("other", message: "m2"), Event("elsewhere", Malee, message: "m1") with { Channel = "line:there" });

        await AddAsync(stores, Edit("second", 1, "m1"));

        Assert.Equal("other", (await NextAsync(stores))?.EventId);
        Assert.Equal("elsewhere", (await NextAsync(stores, Malee))?.EventId);
    }

    [Fact]
    public async Task A_turn_on_a_wording_that_was_replaced_while_it_ran_stores_nothing()
    {
        var stores = await NewStoresAsync();
        var running = await ArriveAsync(stores, Event("first", message: "m1"));
        await AddAsync(stores, Edit("second", 1, "m1"));

        var isStored = await CommitAsync(stores, running, Says("answer"));

        Assert.False(isStored);
        Assert.Null(await NextMessageAsync(stores));
    }

    [Fact]
    public async Task A_message_that_is_taken_back_before_its_turn_has_none_and_taking_it_back_has_one()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Event("first", message: "m1"), Edit("second", 1, "m1"));

        await AddAsync(stores, Unsend("m1"));

        Assert.Equal("unsend-m1", (await NextAsync(stores))?.EventId);
    }

    [Fact]
    public async Task A_message_that_comes_after_it_was_taken_back_has_no_turn()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "before", TurnOutput.Nothing);
        var unsend = await ArriveAsync(stores, Unsend("m1"));
        await CommitAsync(stores, unsend, TurnOutput.Nothing);

        var conversations = await AddAsync(stores, Event("first", message: "m1"), Edit("second", 1, "m1"));

        Assert.Empty(conversations);
        Assert.Null(await NextAsync(stores));
    }

    [Fact]
    public async Task A_turn_whose_message_was_taken_back_while_it_ran_stores_nothing()
    {
        var stores = await NewStoresAsync();
        var running = await ArriveAsync(stores, Event("first", message: "m1"));
        await AddAsync(stores, Unsend("m1"));

        var isStored = await CommitAsync(stores, running, Says("answer") with { Remembers = Remembered() });

        Assert.False(isStored);
        Assert.Null(await NextMessageAsync(stores));
        Assert.Null(await stores.Conversations.FindAsync(Somchai, CancellationToken.None));
    }

    [Fact]
    public async Task With_a_message_go_its_answers_its_buttons_and_what_the_conversation_remembers()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "first", Says("held", "waiting") with { Remembers = Remembered(), Records = [new TurnRecord.KeepAction(Action("t1"))] }, "m1");
        await TryAsync(stores, new Delivery.Held("quota"));

        await AddAsync(stores, Unsend("m1"));

        Assert.Null(await NextMessageAsync(stores));
        Assert.Empty(await HeldAsync(stores));
        Assert.Null(await FindActionAsync(stores, "t1"));
        Assert.Null(await stores.Conversations.FindAsync(Somchai, CancellationToken.None));
    }

    [Fact]
    public async Task Answers_and_buttons_of_another_message_stay()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "first", Says("a1") with { Records = [new TurnRecord.KeepAction(Action("t1"))] }, "m1");

        await AddAsync(stores, Unsend("m2"), Unsend("m1") with { EventId = "elsewhere", Channel = "line:there" });

        Assert.Equal("a1", (await NextMessageAsync(stores))?.Key);
        Assert.NotNull(await FindActionAsync(stores, "t1"));
    }

    [Fact]
    public async Task An_answer_that_is_being_sent_while_its_message_is_taken_back_is_not_sent_again()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "first", Says("a1"), "m1");
        var sending = await NextMessageAsync(stores);
        await stores.Outbox.BeginAsync(sending!, Now, CancellationToken.None);
        await AddAsync(stores, Unsend("m1"));

        await stores.Outbox.RecordAsync(
            sending!, new Delivery.Later(TimeSpan.Zero, "timeout"), Now, CancellationToken.None);

        Assert.Null(await NextMessageAsync(stores));
        Assert.False(await stores.Outbox.BeginAsync(sending!, Now, CancellationToken.None));
    }

    [Fact]
    public async Task A_held_answer_that_was_taken_back_since_it_was_read_is_not_said()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "first", Says("a1"), "m1");
        await TryAsync(stores, new Delivery.Held("quota"));
        var running = await ArriveAsync(stores, Event("second"));
        var held = await HeldAsync(stores);
        await AddAsync(stores, Unsend("m1"));

        await Assert.ThrowsAsync<TurnConflictException>(() => CommitAsync(stores, running, Says("a2") with { Delivers = held }));

        Assert.Null(await NextMessageAsync(stores));
        Assert.Equal("second", (await NextAsync(stores))?.EventId);
    }
}
