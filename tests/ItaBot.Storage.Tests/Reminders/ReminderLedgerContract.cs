using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reminders;
using ItaBot.Reminders.Digests;

namespace ItaBot.Storage.Tests.Reminders;

/// <summary>What every ledger of reminders does.</summary>
public abstract class ReminderLedgerContract
{
    private static DateTimeOffset Now => Some.Moment;

    private static DateOnly Today => ReminderSome.Today;

    protected abstract Task<(IReminderLedger Ledger, IOutbox Outbox)> NewLedgerAsync();

    [Fact]
    public async Task Before_anybody_is_told_anything_it_knows_nothing()
    {
        var (ledger, _) = await NewLedgerAsync();

        var told = await FindAsync(ledger);

        Assert.Empty(told.Sent);
        Assert.Empty(told.HaveMessage);
        Assert.Empty(told.Missed);
        Assert.Null(told.UpTo);
        Assert.Empty(await ledger.ListOpenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_is_told_is_kept_and_lies_in_the_outbox()
    {
        var (ledger, outbox) = await NewLedgerAsync();

        var isStored = await CommitAsync(ledger, Told(Today, "Somsri", "start", "30-days"), ReminderSome.Queued("k1"));

        var told = await FindAsync(ledger);
        Assert.True(isStored);
        Assert.Equal([ReminderSome.Sent("somsri", "start"), ReminderSome.Sent("somsri", "30-days")], told.Sent);
        Assert.Equal(["somsri"], told.HaveMessage);
        Assert.Equal(["line:here:k1"], await outbox.ListWaitingAsync(CancellationToken.None));
        Assert.Equal("body of k1", (await outbox.NextAsync("line:here:k1", CancellationToken.None))?.Body);
    }

    [Fact]
    public async Task Somebody_has_one_message_of_a_day()
    {
        var (ledger, outbox) = await NewLedgerAsync();
        await CommitAsync(ledger, Told(Today, "somsri", "start"), ReminderSome.Queued("k1"));

        var isStored = await CommitAsync(ledger, Told(Today, "SOMSRI", "due"), ReminderSome.Queued("k2"));

        Assert.False(isStored);
        Assert.Equal([ReminderSome.Sent("somsri", "start")], (await FindAsync(ledger)).Sent);
        Assert.Equal(["line:here:k1"], await outbox.ListWaitingAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_message_of_which_anything_was_told_before_is_stored_in_no_part()
    {
        var (ledger, outbox) = await NewLedgerAsync();
        await CommitAsync(ledger, Told(Today, "somsri", "start"), ReminderSome.Queued("k1"));
        var tomorrow = Today.AddDays(1);

        var isStored = await CommitAsync(ledger, Told(tomorrow, "somsri", "due", "start"), ReminderSome.Queued("k2"));

        var told = await FindAsync(ledger, tomorrow);
        Assert.False(isStored);
        Assert.Equal([ReminderSome.Sent("somsri", "start")], told.Sent);
        Assert.Empty(told.HaveMessage);
        Assert.Equal(["line:here:k1"], await outbox.ListWaitingAsync(CancellationToken.None));
        Assert.Single(await ledger.ListOpenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_differs_in_anything_is_another_thing_to_be_told()
    {
        var (ledger, _) = await NewLedgerAsync();
        var sent = ReminderSome.Sent("somsri", "start");
        SentReminder[] others =
        [
            sent with { AgencyId = "pak-phraek" },
            sent with { Duty = "item:o14" },
            sent with { FiscalYear = 2570 },
            sent with { Due = sent.Due.AddDays(1) },
            sent with { Occasion = "due" },
            sent with { Meant = sent.Meant.AddDays(1) },
            sent with { PersonId = "malee" },
        ];
        await CommitAsync(ledger, new("dan", "somsri", Today, [sent]), ReminderSome.Queued("k1"));

        var isStored = await CommitAsync(ledger, new("dan", "somsri", Today.AddDays(1), others), ReminderSome.Queued("k2"));

        Assert.True(isStored);
        Assert.Equal(8, (await FindAsync(ledger, Today.AddDays(1))).Sent.Count);
    }

    [Fact]
    public async Task What_a_message_says_twice_is_told_once()
    {
        var (ledger, _) = await NewLedgerAsync();

        var isStored = await CommitAsync(ledger, Told(Today, "somsri", "start", "start"), ReminderSome.Queued("k1"));

        Assert.True(isStored);
        Assert.Single((await FindAsync(ledger)).Sent);
    }

    [Fact]
    public async Task Somebody_is_told_by_one_of_many_who_tell_them_at_once()
    {
        var (ledger, outbox) = await NewLedgerAsync();

        var stored = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            CommitAsync(ledger, Told(Today, "somsri", "start"), ReminderSome.Queued($"k{i}"))));

        Assert.Single(stored, s => s);
        Assert.Single(await outbox.ListWaitingAsync(CancellationToken.None));
        Assert.Single(await ledger.ListOpenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_was_told_is_known_for_400_days_and_also_where_the_clock_goes_back()
    {
        var (ledger, _) = await NewLedgerAsync();
        await CommitAsync(ledger, Told(Today, "somsri", "start"), ReminderSome.Queued("k1"));

        Assert.Single((await FindAsync(ledger, Today.AddDays(-1))).Sent);
        Assert.Single((await FindAsync(ledger, Today.AddDays(400))).Sent);
        Assert.Empty((await FindAsync(ledger, Today.AddDays(401))).Sent);
    }

    [Fact]
    public async Task Who_has_a_message_is_asked_of_one_day_and_one_agency()
    {
        var (ledger, _) = await NewLedgerAsync();
        await CommitAsync(ledger, Told(Today, "somsri", "start"), ReminderSome.Queued("k1"));

        Assert.Empty((await FindAsync(ledger, Today.AddDays(1))).HaveMessage);
        var other = await ledger.FindAsync("pak-phraek", Today, CancellationToken.None);
        Assert.Empty(other.HaveMessage);
        Assert.Empty(other.Sent);
    }

    [Fact]
    public async Task Whom_no_try_reached_is_missed_from_the_next_day_on_for_14_days_for_the_last_reason()
    {
        var (ledger, _) = await NewLedgerAsync();
        await CommitAsync(
            ledger,
            Told(Today, "somsri", "start"),
            ReminderSome.Failed(ReminderState.Refused, "403"),
            ReminderSome.Failed(ReminderState.NoReference, DigestMessage.NotLinked, "none"));

        Assert.Empty((await FindAsync(ledger)).Missed);
        Assert.Equal([new("somsri", Today, "notLinked")], (await FindAsync(ledger, Today.AddDays(1))).Missed);
        Assert.Single((await FindAsync(ledger, Today.AddDays(14))).Missed);
        Assert.Empty((await FindAsync(ledger, Today.AddDays(15))).Missed);
    }

    [Theory]
    [InlineData(ReminderState.Accepted, null, false)]
    [InlineData(ReminderState.Refused, "400", true)]
    [InlineData(ReminderState.NoReference, "notLinked", true)]
    [InlineData(ReminderState.Quota, "quota", true)]
    public async Task A_try_that_is_settled_tells_whether_somebody_was_missed(ReminderState state, string? reason, bool isMissed)
    {
        var (ledger, _) = await NewLedgerAsync();
        await CommitAsync(ledger, Told(Today, "somsri", "start"), ReminderSome.Queued("k1"));
        var waiting = await FindAsync(ledger, Today.AddDays(1));

        var isSettled = await SettleAsync(ledger, await OpenAsync(ledger), state, reason);

        Assert.True(isSettled);
        Assert.Empty(waiting.Missed);
        var missed = (await FindAsync(ledger, Today.AddDays(1))).Missed;
        Assert.Equal(isMissed ? [new("somsri", Today, reason!)] : [], missed);
        Assert.Empty(await ledger.ListOpenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Open_tries_are_listed_in_their_order_with_what_they_tell_and_how_it_was_tried()
    {
        var (ledger, _) = await NewLedgerAsync();
        await CommitAsync(
            ledger,
            Told(Today, "somsri", "start", "30-days"),
            ReminderSome.Failed(ReminderState.NoReference, "notLinked"),
            ReminderSome.Queued("k1"));
        await CommitAsync(ledger, Told(Today, "aran", "start"), ReminderSome.Queued("k2", "teams"));
        await CommitAsync(ledger, Told(Today, "malee", "start"), ReminderSome.Failed(ReminderState.Quota, "quota"));

        var open = await ledger.ListOpenAsync(CancellationToken.None);

        Assert.Equivalent(
            new OpenAttempt[]
            {
                new(open[0].Id, Told(Today, "somsri", "start", "30-days"), "line", "k1", ["teams", "line"]),
                new(open[1].Id, Told(Today, "aran", "start"), "teams", "k2", ["teams"]),
            },
            open,
            strict: true);
        Assert.Equal(["k1", "k2"], open.Select(a => a.Key));
    }

    [Fact]
    public async Task A_try_by_another_channel_lies_in_the_outbox_with_the_end_of_the_first()
    {
        var (ledger, outbox) = await NewLedgerAsync();
        await CommitAsync(ledger, Told(Today, "somsri", "start"), ReminderSome.Queued("k1", "teams"));

        await SettleAsync(ledger, await OpenAsync(ledger), ReminderState.Refused, "403", ReminderSome.Queued("k2"));

        var open = await OpenAsync(ledger);
        Assert.Equal(("line", "k2"), (open.Channel, open.Key));
        Assert.Equal(["teams", "line"], open.Tried);
        Assert.Equivalent(Told(Today, "somsri", "start"), open.Told, strict: true);
        Assert.Contains("line:here:k2", await outbox.ListWaitingAsync(CancellationToken.None));
        Assert.Empty((await FindAsync(ledger, Today.AddDays(1))).Missed);
    }

    [Fact]
    public async Task A_try_is_settled_once()
    {
        var (ledger, outbox) = await NewLedgerAsync();
        await CommitAsync(ledger, Told(Today, "somsri", "start"), ReminderSome.Queued("k1"));
        var open = await OpenAsync(ledger);
        await SettleAsync(ledger, open, ReminderState.Accepted, null);

        var isSettled = await SettleAsync(ledger, open, ReminderState.Refused, "403", ReminderSome.Queued("k2"));

        Assert.False(isSettled);
        Assert.Empty(await ledger.ListOpenAsync(CancellationToken.None));
        Assert.Empty((await FindAsync(ledger, Today.AddDays(1))).Missed);
        Assert.Equal(["line:here:k1"], await outbox.ListWaitingAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_agency_is_finished_up_to_the_latest_day()
    {
        var (ledger, _) = await NewLedgerAsync();
        await ledger.FinishAsync("dan", Today, CancellationToken.None);

        await ledger.FinishAsync("dan", Today.AddDays(-1), CancellationToken.None);
        var stays = (await FindAsync(ledger)).UpTo;
        await ledger.FinishAsync("dan", Today.AddDays(2), CancellationToken.None);

        Assert.Equal(Today, stays);
        Assert.Equal(Today.AddDays(2), (await FindAsync(ledger)).UpTo);
        Assert.Null((await ledger.FindAsync("pak-phraek", Today, CancellationToken.None)).UpTo);
    }

    private static ReminderMessage Told(DateOnly day, string person, params string[] occasions) =>
        ReminderSome.Told(day, person, occasions);

    private static Task<AgencyTold> FindAsync(IReminderLedger ledger, DateOnly? day = null) =>
        ledger.FindAsync("dan", day ?? Today, CancellationToken.None);

    private static Task<bool> CommitAsync(IReminderLedger ledger, ReminderMessage told, params ReminderAttempt[] attempts) =>
        ledger.CommitAsync(told, attempts, Now, CancellationToken.None);

    private static async Task<OpenAttempt> OpenAsync(IReminderLedger ledger) =>
        Assert.Single(await ledger.ListOpenAsync(CancellationToken.None));

    private static Task<bool> SettleAsync(
        IReminderLedger ledger, OpenAttempt attempt, ReminderState state, string? reason, ReminderAttempt? next = null) =>
        ledger.SettleAsync(attempt, state, reason, next, Now, CancellationToken.None);
}
