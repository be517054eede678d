using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reminders;
using ItaBot.Channels.Turns;
using ItaBot.Reminders.Records;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every store removes after a time.</summary>
public abstract class RetentionContract : PipelineContract
{
    [Fact]
    public async Task What_is_done_is_removed_and_its_ids_are_free_again()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "answered", Says("accepted", "dropped"));
        await TryAsync(stores, new Delivery.Accepted("push", "r1"));
        await TryAsync(stores, new Delivery.Dropped("400"));
        var failed = await ArriveAsync(stores, Event("given up"));
        await stores.Inbox.GiveUpAsync(failed, "it broke", null, Now, CancellationToken.None);

        var removed = await stores.Retention.RemoveAsync(Now, CancellationToken.None);

        Assert.Equal(4, removed);
        Assert.Equal([Somchai], await AddAsync(stores, Event("answered")));
        Assert.Equal([Somchai], await stores.Outbox.AddAsync([Message("accepted")], Now, CancellationToken.None));
    }

    [Fact]
    public async Task What_was_done_after_that_moment_stays()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "answered", Says("accepted") with { Records = [new TurnRecord.KeepAction(Action("t1"))] });
        await TryAsync(stores, new Delivery.Accepted("push", "r1"));

        Assert.Equal(0, await stores.Retention.RemoveAsync(Now.AddMilliseconds(-1), CancellationToken.None));
    }

    [Fact]
    public async Task What_waits_or_is_held_stays_however_old()
    {
        var stores = await NewStoresAsync();
        await stores.Outbox.AddAsync([Message("held"), Message("waiting")], Now, CancellationToken.None);
        await TryAsync(stores, new Delivery.Held("quota"));
        await AddAsync(stores, Event("e1"));

        var removed = await stores.Retention.RemoveAsync(Now.AddYears(10), CancellationToken.None);

        Assert.Equal(0, removed);
        Assert.NotNull(await NextAsync(stores));
        Assert.NotNull(await NextMessageAsync(stores));
        Assert.Single(await HeldAsync(stores));
    }

    [Fact]
    public async Task Buttons_and_codes_go_once_they_have_expired()
    {
        var stores = await NewStoresAsync();
        await stores.Links.AddCodeAsync(new("hash", "dan", "ปลัดแดง", Now.AddMinutes(10)), CancellationToken.None);
        await AddAsync(stores, Event("waits"));
        await CommitAsync(stores, (await NextAsync(stores))!, Notes(new TurnRecord.KeepAction(Action("t1"))));

        var early = await stores.Retention.RemoveAsync(Now, CancellationToken.None);
        Clock.Now = Action("t1").ExpiresAt;
        var late = await stores.Retention.RemoveAsync(Now, CancellationToken.None);

        Assert.Equal((1, 2), (early, late));
    }

    [Fact]
    public async Task What_a_conversation_remembers_goes_once_it_has_expired_though_nobody_writes()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", new() { Remembers = Remembered() });

        var early = await stores.Retention.RemoveAsync(Now.AddDays(-1), CancellationToken.None);
        Clock.Now = Now + Remembered().For;
        var late = await stores.Retention.RemoveAsync(Now.AddDays(-1), CancellationToken.None);

        Assert.Equal((0, 1), (early, late));
    }

    [Fact]
    public async Task Wrong_codes_are_forgotten_like_what_is_done()
    {
        var stores = await NewStoresAsync();
        await TurnAsync(stores, "e1", Notes(new TurnRecord.NoteWrongCode(Person, new(4, null))));

        await stores.Retention.RemoveAsync(Now.AddMilliseconds(-1), CancellationToken.None);
        var early = await stores.Links.FindWrongCodesAsync(Person, CancellationToken.None);
        await stores.Retention.RemoveAsync(Now, CancellationToken.None);
        var late = await stores.Links.FindWrongCodesAsync(Person, CancellationToken.None);

        Assert.Equal((4, 0), (early.Count, late.Count));
    }

    [Fact]
    public async Task What_was_told_is_kept_for_400_days_and_then_goes_with_its_tries()
    {
        var stores = await NewStoresAsync();
        var told = ReminderSome.Told(ReminderSome.Today, "somsri", "start");
        await stores.Ledger.CommitAsync(told, [ReminderSome.Queued("k1")], Now, CancellationToken.None);

        Clock.Now = Now.AddDays(400);
        var early = await stores.Retention.RemoveAsync(Now.AddDays(-1), CancellationToken.None);
        Clock.Now = Now.AddDays(401);
        var late = await stores.Retention.RemoveAsync(Now.AddDays(-1), CancellationToken.None);

        Assert.Equal((0, 1), (early, late));
        Assert.Empty(await stores.Ledger.ListOpenAsync(CancellationToken.None));
        Assert.True(await stores.Ledger.CommitAsync(told, [], Now, CancellationToken.None));
    }

    [Fact]
    public async Task What_was_sent_of_a_reminder_stays_until_it_is_known_that_it_was()
    {
        var stores = await NewStoresAsync();
        await stores.Ledger.CommitAsync(
            ReminderSome.Told(ReminderSome.Today, "somsri", "start"), [ReminderSome.Queued("k1")], Now, CancellationToken.None);
        await TryAsync(stores, new Delivery.Accepted("push", null), "line:here:k1");

        var early = await stores.Retention.RemoveAsync(Now, CancellationToken.None);
        var open = Assert.Single(await stores.Ledger.ListOpenAsync(CancellationToken.None));
        await stores.Ledger.SettleAsync(open, ReminderState.Accepted, null, null, Now, CancellationToken.None);
        var late = await stores.Retention.RemoveAsync(Now, CancellationToken.None);

        Assert.Equal((0, 1), (early, late));
    }

    [Fact]
    public async Task What_somebody_wanted_to_hear_of_again_goes_60_days_after_that_day_and_the_history_stays()
    {
        var stores = await NewStoresAsync();
        await stores.Reminders.ApplyAsync(
            [new ReminderChange.SnoozeDuty("dan", "somsri", ReminderSome.Duty, ReminderSome.Today)], Now, CancellationToken.None);

        Clock.Now = Now.AddDays(60);
        var early = await stores.Retention.RemoveAsync(Now.AddDays(-1), CancellationToken.None);
        Clock.Now = Now.AddDays(61);
        var late = await stores.Retention.RemoveAsync(Now.AddDays(-1), CancellationToken.None);

        Assert.Equal((0, 1), (early, late));
        Assert.Empty((await stores.Reminders.FindAsync("dan", CancellationToken.None)).Snoozes);
        Assert.Single(await stores.Reminders.ListHistoryAsync("dan", ReminderSome.Duty, CancellationToken.None));
    }

    [Fact]
    public async Task However_much_there_is_all_of_it_goes()
    {
        var stores = await NewStoresAsync();
        await AddAsync(stores, [.. Enumerable.Range(0, 1201).Select(i => Edit($"e{i}", i, "m1"))]);

        var removed = await stores.Retention.RemoveAsync(Now, CancellationToken.None);

        Assert.Equal(1200, removed);
        Assert.Equal("e1200", (await NextAsync(stores))?.EventId);
    }
}
