using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reminders;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every ledger of reminders takes back out of the outbox, and which agencies it says are not done with.</summary>
public abstract class TakingBackContract : PipelineContract
{
    private const string Key = "k1", Conversation = "line:here:k1";

    private static readonly ReminderMessage Told = ReminderSome.Told(ReminderSome.Today, "somsri", "start");

    [Fact]
    public async Task What_is_taken_back_is_not_sent_and_is_still_to_be_told()
    {
        var stores = await QueuedAsync();
        await stores.Ledger.FinishAsync("dan", Told.Day, CancellationToken.None);
        var read = await NextMessageAsync(stores, Conversation);

        Assert.True(await TakeBackAsync(stores));

        Assert.False(await stores.Outbox.BeginAsync(read!, Now, CancellationToken.None));
        Assert.Empty(await stores.Ledger.ListOpenAsync(CancellationToken.None));
        var told = await stores.Ledger.FindAsync("dan", Told.Day, CancellationToken.None);
        Assert.Empty(told.Sent);
        Assert.Empty(told.HaveMessage);
        Assert.Equal(Told.Day.AddDays(-1), told.UpTo);
    }

    [Fact]
    public async Task An_agency_that_is_not_as_far_stays_where_it_is_when_something_is_taken_back()
    {
        var stores = await QueuedAsync();
        await stores.Ledger.FinishAsync("dan", Told.Day.AddDays(-5), CancellationToken.None);

        await TakeBackAsync(stores);

        Assert.Equal(Told.Day.AddDays(-5), (await stores.Ledger.FindAsync("dan", Told.Day, CancellationToken.None)).UpTo);
    }

    [Fact]
    public async Task What_is_just_being_sent_is_not_taken_back()
    {
        var stores = await QueuedAsync();
        await stores.Outbox.BeginAsync((await NextMessageAsync(stores, Conversation))!, Now, CancellationToken.None);

        Assert.False(await TakeBackAsync(stores));

        await AssertToldAsync(stores);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Between_two_tries_only_what_certainly_did_not_arrive_is_taken_back(bool mayHaveArrived, bool isTakenBack)
    {
        var stores = await QueuedAsync();
        await TryAsync(stores, new Delivery.Later(TimeSpan.Zero, "500") { IsUncertain = mayHaveArrived }, Conversation);

        Assert.Equal(isTakenBack, await TakeBackAsync(stores));

        Assert.Equal(isTakenBack, await NextMessageAsync(stores, Conversation) is null);
    }

    [Fact]
    public async Task What_has_arrived_or_is_settled_is_not_taken_back()
    {
        var stores = await QueuedAsync();
        var open = Assert.Single(await stores.Ledger.ListOpenAsync(CancellationToken.None));
        await TryAsync(stores, new Delivery.Accepted("push", null), Conversation);

        Assert.False(await TakeBackAsync(stores));
        await stores.Ledger.SettleAsync(open, ReminderState.Accepted, null, null, Now, CancellationToken.None);
        Assert.False(await stores.Ledger.TakeBackAsync(open, Now, CancellationToken.None));

        Assert.Single((await stores.Ledger.FindAsync("dan", Told.Day, CancellationToken.None)).Sent);
    }

    [Fact]
    public async Task What_waits_for_the_person_is_not_said_once_it_goes_by_another_channel()
    {
        var stores = await QueuedAsync();
        await TryAsync(stores, new Delivery.Held("quota"), Conversation);

        Assert.True(await FallBackAsync(stores));

        Assert.Empty(await HeldAsync(stores, Conversation));
        Assert.Equal("k2", Assert.Single(await stores.Ledger.ListOpenAsync(CancellationToken.None)).Key);
    }

    [Fact]
    public async Task What_the_person_was_given_meanwhile_does_not_go_by_another_channel()
    {
        var stores = await QueuedAsync();
        await TryAsync(stores, new Delivery.Held("quota"), Conversation);
        var held = Assert.Single(await HeldAsync(stores, Conversation));
        await AddAsync(stores, Event("e1", Conversation));
        await CommitAsync(stores, (await NextAsync(stores, Conversation))!, new() { Delivers = [held] });

        Assert.False(await FallBackAsync(stores));

        Assert.DoesNotContain("line:here:k2", await stores.Outbox.ListWaitingAsync(CancellationToken.None));
        await AssertToldAsync(stores);
    }

    [Fact]
    public async Task Agencies_with_officers_are_not_done_with_until_everybody_got_what_is_theirs_on_the_day()
    {
        var stores = await NewStoresAsync();
        await stores.Officers.ImportAsync(
            [.. new[] { "early", "finished", "new", "new" }.Select((a, i) => new Officer($"o{i}", "สมศรี", a, "กองคลัง", OfficerRole.Owner))],
            CancellationToken.None);
        await stores.Ledger.FinishAsync("early", Told.Day.AddDays(-1), CancellationToken.None);
        await stores.Ledger.FinishAsync("finished", Told.Day, CancellationToken.None);
        await stores.Ledger.FinishAsync("nobody", Told.Day.AddDays(-1), CancellationToken.None);

        Assert.Equal(["early", "new"], await stores.Ledger.ListUnfinishedAsync(Told.Day, CancellationToken.None));
    }

    private static async Task AssertToldAsync(Stores stores)
    {
        Assert.Equal(Key, Assert.Single(await stores.Ledger.ListOpenAsync(CancellationToken.None)).Key);
        Assert.Single((await stores.Ledger.FindAsync("dan", Told.Day, CancellationToken.None)).Sent);
    }

    private static async Task<bool> TakeBackAsync(Stores stores) => await stores.Ledger.TakeBackAsync(
        Assert.Single(await stores.Ledger.ListOpenAsync(CancellationToken.None)), Now, CancellationToken.None);

    private static async Task<bool> FallBackAsync(Stores stores) => await stores.Ledger.SettleAsync(
        Assert.Single(await stores.Ledger.ListOpenAsync(CancellationToken.None)),
        ReminderState.Quota,
        "quota",
        ReminderSome.Queued("k2"),
        Now,
        CancellationToken.None);

    private async Task<Stores> QueuedAsync()
    {
        var stores = await NewStoresAsync();
        await stores.Ledger.CommitAsync(Told, [ReminderSome.Queued(Key)], Now, CancellationToken.None);
        return stores;
    }
}
