using ItaBot.Channels.Inbox;
using ItaBot.Channels.Turns;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every inbox does with an event that says again what another one said.</summary>
public abstract class RepeatContract : PipelineContract
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    [Fact]
    public async Task A_repeat_has_no_turn_while_the_first_one_waits()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Press("e1"));

        var conversations = await AddAsync(stores, NewEvent.RepeatedWithin - Moment, Press("e2", Malee));

        Assert.Empty(conversations);
        Assert.Equal([Somchai], await stores.Inbox.ListWaitingAsync(CancellationToken.None));
        Assert.Null(await NextAsync(stores, Malee));
    }

    [Fact]
    public async Task A_repeat_has_no_turn_after_the_first_one_is_answered()
    {
        var stores = await NewStoresAsync();
        await CommitAsync(stores, await ArriveAsync(stores, Press("e1")), TurnOutput.Nothing);

        var conversations = await AddAsync(stores, NewEvent.RepeatedWithin - Moment, Press("e2"));

        Assert.Empty(conversations);
        Assert.Empty(await stores.Inbox.ListWaitingAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Who_presses_again_later_than_a_repeat_comes_has_another_turn()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Press("e1"));

        Assert.Equal([Somchai], await AddAsync(stores, NewEvent.RepeatedWithin, Press("e2")));
    }

    [Fact]
    public async Task A_repeat_does_not_make_what_comes_after_it_a_repeat()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Press("e1"));
        await AddAsync(stores, NewEvent.RepeatedWithin - Moment, Press("e2"));

        Assert.Equal([Somchai], await AddAsync(stores, NewEvent.RepeatedWithin, Press("e3")));
    }

    [Fact]
    public async Task Of_repeats_that_come_together_one_has_a_turn()
    {
        var stores = await NewStoresAsync();

        var added = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            i => Task.Run(() => AddAsync(stores, i * Moment, Press($"e{i}"), Press($"f{i}")))));

        Assert.Equal([Somchai], added.SelectMany(a => a));
    }

    [Fact]
    public async Task What_says_something_else_is_no_repeat_and_nor_is_what_says_nothing_of_the_kind()
    {
        var stores = await NewStoresAsync();

        var conversations = await AddAsync(stores, Press("e1"), Press("e2", key: "other key"), Event("e3"), Event("e4"));

        Assert.Equal(4, conversations.Count);
    }

    [Fact]
    public async Task The_same_in_another_channel_is_no_repeat()
    {
        var stores = await NewStoresAsync();

        var conversations = await AddAsync(stores, Press("e1"), Press("e2", Malee) with { Channel = "line:there" });

        Assert.Equal([Somchai, Malee], conversations);
    }

    [Fact]
    public async Task A_repeat_that_comes_once_more_is_known_however_late()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Press("e1"));
        await AddAsync(stores, Moment, Press("e2"));

        Assert.Empty(await AddAsync(stores, TimeSpan.FromHours(1), Press("e2")));
    }

    [Fact]
    public async Task A_first_one_that_comes_once_more_is_known_too()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, Press("e1"));

        Assert.Empty(await AddAsync(stores, TimeSpan.FromHours(1), Press("e1")));
        Assert.Equal("e1", (await NextAsync(stores))?.EventId);
    }

    private static Task<IReadOnlyList<string>> AddAsync(Stores stores, TimeSpan later, params NewEvent[] events) =>
        stores.Inbox.AddAsync(events, Now + later, CancellationToken.None);
}
