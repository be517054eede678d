using ItaBot.Channels.Turns;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every inbox does with events that come, wait and fail.</summary>
public abstract class InboxContract : PipelineContract
{
    [Fact]
    public async Task An_event_is_given_back_as_it_came()
    {
        var stores = await NewStoresAsync();
        var added = Event("e1", atSecond: -5, message: "m1");

        await AddAsync(stores, added);

        var next = await NextAsync(stores);
        Assert.Equal(
            new(next!.Id, Line, "e1", Somchai, added.OccurredAt, Now, added.Payload, 0, null), next);
    }

    [Fact]
    public async Task Adding_names_the_conversation_of_each_event_that_is_new()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Event("e1", Malee));

        var conversations = await AddAsync(stores, Event("e1", Malee), Event("e2"), Event("e3"));

        Assert.Equal([Somchai, Somchai], conversations);
    }

    [Fact]
    public async Task An_event_that_comes_again_has_no_second_turn_even_after_the_first_is_done()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", TurnOutput.Nothing);

        var conversations = await AddAsync(stores, Event("e1"));

        Assert.Empty(conversations);
        Assert.Null(await NextAsync(stores));
    }

    [Fact]
    public async Task The_same_id_in_another_channel_is_another_event()
    {
        var stores = await NewStoresAsync();

        var conversations = await AddAsync(stores, Event("e1"), Event("e1", Malee) with { Channel = "line:there" });

        Assert.Equal([Somchai, Malee], conversations);
    }

    [Fact]
    public async Task Turns_go_by_when_events_happened_and_then_by_when_they_came()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Event("late", atSecond: 2), Event("first", atSecond: 1), Event("second", atSecond: 1));

        List<string> order = [];
        while (await NextAsync(stores) is { } next)
        {
            order.Add(next.EventId);
            await CommitAsync(stores, next, TurnOutput.Nothing);
        }

        Assert.Equal(["first", "second", "late"], order);
    }

    [Fact]
    public async Task Only_conversations_whose_events_wait_are_listed()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", TurnOutput.Nothing);
        await AddAsync(stores, Event("e2", Malee), Event("e3", Malee));

        var waiting = await stores.Inbox.ListWaitingAsync(CancellationToken.None);

        Assert.Equal([Malee], waiting);
    }

    [Fact]
    public async Task A_turn_that_failed_waits_until_it_is_to_be_tried_again()
    {
        var stores = await NewStoresAsync();
        var failed = await ArriveAsync(stores, Event("e1"));

        await stores.Inbox.PostponeAsync(failed, "it broke", Now.AddMinutes(1), CancellationToken.None);

        var next = await NextAsync(stores);
        Assert.Equal(failed with { Tries = 1, NotBefore = Now.AddMinutes(1) }, next);
    }

    [Fact]
    public async Task An_event_that_is_given_up_lets_the_next_one_pass_and_is_apologised_for()
    {
        var stores = await NewStoresAsync();
        var failed = await ArriveAsync(stores, Event("e1"));
        await AddAsync(stores, Event("e2", atSecond: 1));

        await stores.Inbox.GiveUpAsync(failed, "it broke", Message("sorry"), Now, CancellationToken.None);

        Assert.Equal("e2", (await NextAsync(stores))?.EventId);
        Assert.Equal("sorry", (await NextMessageAsync(stores))?.Key);
    }

    [Fact]
    public async Task An_event_that_was_done_meanwhile_is_neither_given_up_nor_apologised_for()
    {
        var stores = await NewStoresAsync();
        var done = await ArriveAsync(stores, Event("e1"));
        await CommitAsync(stores, done, TurnOutput.Nothing);

        await stores.Inbox.GiveUpAsync(done, "it broke", Message("sorry"), Now, CancellationToken.None);

        Assert.Null(await NextMessageAsync(stores));
    }

    [Fact]
    public async Task Events_of_which_one_cannot_be_stored_are_all_refused()
    {
        var stores = await NewStoresAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => AddAsync(stores, Event("e1"), Event(null!)));

        Assert.Null(await NextAsync(stores));
    }
}
