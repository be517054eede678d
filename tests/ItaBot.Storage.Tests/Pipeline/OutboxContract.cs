using ItaBot.Channels.Outbox;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every outbox does.</summary>
public abstract class OutboxContract : PipelineContract
{
    [Fact]
    public async Task A_message_is_given_back_as_it_was_stored()
    {
        var stores = await NewStoresAsync();

        var conversations = await PostAsync(stores, "k1");

        Assert.Equal([Somchai], conversations);
        var next = await NextMessageAsync(stores);
        Assert.Equal(
            new(next!.Id, "k1", Line, Somchai, "push:somchai", "body of k1", Now, 0, null, null, IsUncertain: false), next);
    }

    [Fact]
    public async Task A_message_that_answers_an_event_knows_when_that_was_received()
    {
        var stores = await NewStoresAsync();

        var asked = await ArriveAsync(stores, Event("e1", atSecond: -5));
        await stores.Inbox.CommitAsync(asked, Says("k1"), Now.AddSeconds(9), CancellationToken.None);

        var next = await NextMessageAsync(stores);
        Assert.Equal((Now, Now.AddSeconds(9)), (next?.AskedAt, next?.CreatedAt));
    }

    [Fact]
    public async Task A_key_is_used_once_for_ever()
    {
        var stores = await NewStoresAsync();
        await PostAsync(stores, "k1");
        await TryAsync(stores, new Delivery.Accepted("push", null));

        var conversations = await PostAsync(stores, "k1");

        Assert.Empty(conversations);
        Assert.Null(await NextMessageAsync(stores));
    }

    [Fact]
    public async Task A_conversations_messages_go_out_in_the_order_in_which_they_were_stored()
    {
        var stores = await NewStoresAsync();
        await PostAsync(stores, "k2", "k1", "k3");

        var first = await TryAsync(stores, new Delivery.Accepted("push", null));
        var second = await TryAsync(stores, new Delivery.Dropped("400"));

        var third = await NextMessageAsync(stores);
        Assert.Equal(("k2", "k1", "k3"), (first.Key, second.Key, third?.Key));
    }

    [Fact]
    public async Task Only_conversations_with_a_message_to_be_sent_are_listed()
    {
        var stores = await NewStoresAsync();
        await stores.Outbox.AddAsync(
            [Message("k1"), Message("k2", Malee), Message("k3", Malee), Message("k4", "line:here:held")], Now, CancellationToken.None);
        await TryAsync(stores, new Delivery.Accepted("push", null));
        await TryAsync(stores, new Delivery.Held("quota"), "line:here:held");

        var waiting = await stores.Outbox.ListWaitingAsync(CancellationToken.None);

        Assert.Equal([Malee], waiting);
    }

    [Fact]
    public async Task A_message_whose_sender_died_during_a_try_is_uncertain()
    {
        var stores = await NewStoresAsync();
        await PostAsync(stores, "k1");
        var message = await NextMessageAsync(stores);

        await stores.Outbox.BeginAsync(message!, Now, CancellationToken.None);

        Assert.Equal(message! with { Tries = 1, FirstTriedAt = Now, IsUncertain = true }, await NextMessageAsync(stores));
    }

    [Fact]
    public async Task A_message_that_certainly_did_not_go_is_tried_again_later_at_the_new_address()
    {
        var stores = await NewStoresAsync();
        await PostAsync(stores, "k1");

        var before = await TryAsync(stores, new Delivery.Later(TimeSpan.FromSeconds(2), "429") { Address = "push:again" });

        Assert.Equal(
            before with { Tries = 1, FirstTriedAt = Now, NotBefore = Now.AddSeconds(2), Address = "push:again", IsUncertain = false },
            await NextMessageAsync(stores));
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    public async Task What_may_have_arrived_once_stays_uncertain(bool firstTry, bool secondTry, bool isUncertain)
    {
        var stores = await NewStoresAsync();
        await PostAsync(stores, "k1");

        await TryAsync(stores, new Delivery.Later(TimeSpan.Zero, "timeout") { IsUncertain = firstTry });
        await TryAsync(stores, new Delivery.Later(TimeSpan.Zero, "timeout") { IsUncertain = secondTry });

        Assert.Equal(isUncertain, (await NextMessageAsync(stores))?.IsUncertain);
    }

    [Fact]
    public async Task The_first_try_and_the_address_are_kept_over_later_tries()
    {
        var stores = await NewStoresAsync();
        await PostAsync(stores, "k1");
        await TryAsync(stores, new Delivery.Later(TimeSpan.Zero, "500"));
        var again = await NextMessageAsync(stores);

        await stores.Outbox.BeginAsync(again!, Now.AddHours(1), CancellationToken.None);

        var next = await NextMessageAsync(stores);
        Assert.Equal((2, Now, "push:somchai"), (next!.Tries, next.FirstTriedAt, next.Address));
    }

    [Fact]
    public async Task Held_messages_wait_for_the_next_turn_in_their_order()
    {
        var stores = await NewStoresAsync();
        await PostAsync(stores, "k1", "k2");

        var first = await TryAsync(stores, new Delivery.Held("quota"));
        var second = await TryAsync(stores, new Delivery.Held("quota"));

        Assert.Equal([new(first.Id, "body of k1"), new(second.Id, "body of k2")], await HeldAsync(stores));
        Assert.Null(await NextMessageAsync(stores));
        Assert.Empty(await HeldAsync(stores, Malee));
    }

    [Fact]
    public async Task No_try_begins_on_a_message_that_waits_no_longer()
    {
        var stores = await NewStoresAsync();
        await PostAsync(stores, "k1");
        var sent = await TryAsync(stores, new Delivery.Accepted("push", "r1"));

        Assert.False(await stores.Outbox.BeginAsync(sent, Now, CancellationToken.None));
    }

    [Fact]
    public async Task How_far_messages_are_is_told_by_their_keys()
    {
        var stores = await NewStoresAsync();
        await PostAsync(stores, "accepted", "dropped", "held", "later", "behind");
        await TryAsync(stores, new Delivery.Accepted("push", "r1"));
        await TryAsync(stores, new Delivery.Dropped("400"));
        await TryAsync(stores, new Delivery.Held("quota"));
        await TryAsync(stores, new Delivery.Later(TimeSpan.FromSeconds(2), "429"));

        var states = await stores.Outbox.FindStatesAsync(
            ["accepted", "dropped", "held", "later", "behind", "unknown"], CancellationToken.None);

        Assert.Equal(
            new Dictionary<string, MessageState>
            {
                ["accepted"] = new MessageState.Accepted(),
                ["dropped"] = new MessageState.Dropped("400"),
                ["held"] = new MessageState.Held("quota"),
                ["later"] = new MessageState.Waiting(),
                ["behind"] = new MessageState.Waiting(),
            },
            states);
    }

    [Fact]
    public async Task What_a_turn_said_instead_counts_as_accepted()
    {
        var stores = await NewStoresAsync();
        await PostAsync(stores, "k1");
        await TryAsync(stores, new Delivery.Held("quota"));

        await TurnAsync(stores, "e1", Says("answer") with { Delivers = await HeldAsync(stores) });

        Assert.Equal(new MessageState.Accepted(), await StateAsync(stores, "k1"));
    }

    [Fact]
    public async Task The_states_of_a_whole_days_messages_are_found_at_once()
    {
        var stores = await NewStoresAsync();
        var keys = Enumerable.Range(0, 40_000).Select(n => $"k{n}").ToList();
        await PostAsync(stores, "k39999");

        var states = await stores.Outbox.FindStatesAsync(keys, CancellationToken.None);

        Assert.Equal(["k39999"], states.Keys);
    }

    private static async Task<MessageState> StateAsync(Stores stores, string key) =>
        Assert.Single(await stores.Outbox.FindStatesAsync([key], CancellationToken.None)).Value;

    private static Task<IReadOnlyList<string>> PostAsync(Stores stores, params string[] keys) =>
        stores.Outbox.AddAsync([.. keys.Select(k => Message(k))], Now, CancellationToken.None);
}
