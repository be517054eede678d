using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;

namespace ItaBot.Storage.Tests.Reminders;

/// <summary>What every store does of what people record of duties.</summary>
public abstract class ReminderStoreContract
{
    private const string Dan = "dan";

    private static DateTimeOffset Now => Some.Moment;

    private static DutyKey Duty => ReminderSome.Duty;

    private static DateOnly Later { get; } = new(2026, 5, 15);

    private static DateOnly MuchLater { get; } = new(2026, 10, 15);

    protected abstract Task<IReminderStore> NewStoreAsync();

    [Fact]
    public async Task Of_an_agency_nothing_is_recorded_at_first()
    {
        var notes = await (await NewStoreAsync()).FindAsync(Dan, CancellationToken.None);

        Assert.Empty(notes.Duties);
        Assert.Empty(notes.Disclosures);
        Assert.Empty(notes.Units);
        Assert.Empty(notes.People);
        Assert.Empty(notes.Snoozes);
    }

    [Fact]
    public async Task A_duty_that_is_done_is_kept_with_its_evidence_who_said_so_and_when()
    {
        var store = await StoreOfAsync(
            new ReminderChange.SetState(Dan, "Somsri", Duty, DutyState.Done, ["https://dan.go.th/a", "https://dan.go.th/ข"], "ลงเว็บแล้ว"));

        var record = await FindDutyAsync(store);

        Assert.Equal((DutyState.Done, "somsri", Now, "ลงเว็บแล้ว"), (record.State, record.By, record.At, record.Note));
        Assert.Equal(["https://dan.go.th/a", "https://dan.go.th/ข"], record.Links);
    }

    [Fact]
    public async Task What_was_recorded_is_that_of_one_duty_and_one_agency()
    {
        var store = await StoreOfAsync(Set(DutyState.Done));

        Assert.Equal([Duty], (await FindAsync(store)).Duties.Keys);
        Assert.Empty((await store.FindAsync("pak-phraek", CancellationToken.None)).Duties);
    }

    [Fact]
    public async Task Links_and_a_note_stay_until_others_take_their_place()
    {
        var store = await StoreOfAsync(Set(DutyState.Done, "first", "https://a"), Set(DutyState.InProgress));
        var kept = await FindDutyAsync(store);

        await ApplyAsync(store, Set(DutyState.Done, "second", "https://b"));

        var renewed = await FindDutyAsync(store);
        Assert.Equal((DutyState.InProgress, "first", "https://a"), (kept.State, kept.Note, Assert.Single(kept.Links)));
        Assert.Equal((DutyState.Done, "second", "https://b"), (renewed.State, renewed.Note, Assert.Single(renewed.Links)));
    }

    [Fact]
    public async Task A_duty_that_was_put_off_and_handed_over_stays_so_whatever_its_state()
    {
        var store = await StoreOfAsync(
            new ReminderChange.Postpone(Dan, "somsri", Duty, Later),
            new ReminderChange.HandOver(Dan, "somsri", Duty, ["Malee", "aran"]),
            Set(DutyState.InProgress));

        var record = await FindDutyAsync(store);

        Assert.Equal((DutyState.InProgress, Later), (record.State, record.PutOffTo));
        Assert.Equal(["malee", "aran"], record.HandedTo);
    }

    [Fact]
    public async Task A_duty_that_is_put_off_has_no_wish_that_waits()
    {
        var store = await StoreOfAsync(Wish(MuchLater), new ReminderChange.Postpone(Dan, "Malee", Duty, Later));

        var record = await FindDutyAsync(store);

        Assert.Equal((DutyState.Postponed, Later, "malee", Now), (record.State, record.PutOffTo, record.By, record.At));
        Assert.Null(record.Wish);
        Assert.Null(record.Decision);
    }

    [Fact]
    public async Task A_wish_waits_and_changes_nothing_else()
    {
        var store = await StoreOfAsync(Set(DutyState.InProgress));
        var before = await FindDutyAsync(store);

        await ApplyAsync(store, Wish(MuchLater));

        var record = await FindDutyAsync(store);
        Assert.Equal(new PostponementWish(MuchLater, "somsri", Now), record.Wish);
        Assert.Equal((before.State, before.PutOffTo, before.Decision), (record.State, record.PutOffTo, record.Decision));
    }

    [Fact]
    public async Task A_wish_that_is_granted_puts_the_duty_off()
    {
        var store = await StoreOfAsync(Wish(MuchLater));

        await store.ApplyAsync([new ReminderChange.DecidePostponement(Dan, "Malee", Duty, IsGranted: true)], Now.AddHours(1), CancellationToken.None);

        var record = await FindDutyAsync(store);
        Assert.Equal(
            (DutyState.Postponed, MuchLater, "malee", Now.AddHours(1)), (record.State, record.PutOffTo, record.By, record.At));
        Assert.Null(record.Wish);
        Assert.Equal(new PostponementDecision(new(MuchLater, "somsri", Now), true, "malee", Now.AddHours(1)), record.Decision);
    }

    [Fact]
    public async Task A_wish_that_is_refused_leaves_the_duty_as_it_is()
    {
        var store = await StoreOfAsync(
            new ReminderChange.SetState(Dan, null, Duty, DutyState.InProgress, []),
            Wish(MuchLater),
            new ReminderChange.DecidePostponement(Dan, "malee", Duty, IsGranted: false));

        var record = await FindDutyAsync(store);

        Assert.Equal((DutyState.InProgress, null, null), (record.State, record.By, record.PutOffTo));
        Assert.Null(record.Wish);
        Assert.Equal(new PostponementDecision(new(MuchLater, "somsri", Now), false, "malee", Now), record.Decision);
    }

    [Fact]
    public async Task A_later_wish_keeps_the_answer_to_the_one_before_until_it_is_answered()
    {
        var store = await StoreOfAsync(
            Wish(MuchLater), new ReminderChange.DecidePostponement(Dan, "malee", Duty, IsGranted: false), Wish(Later));

        var record = await FindDutyAsync(store);

        Assert.Equal((Later, MuchLater), (record.Wish?.To, record.Decision?.Wish.To));
    }

    [Fact]
    public async Task An_answer_without_a_wish_that_waits_changes_nothing()
    {
        var store = await StoreOfAsync(
            Wish(MuchLater),
            new ReminderChange.DecidePostponement(Dan, "malee", Duty, IsGranted: false),
            new ReminderChange.DecidePostponement(Dan, "aran", Duty, IsGranted: true),
            new ReminderChange.DecidePostponement(Dan, "aran", ReminderSome.OtherDuty, IsGranted: true));

        var notes = await FindAsync(store);

        Assert.Equal([Duty], notes.Duties.Keys);
        Assert.Equal((false, "malee"), (notes.Of(Duty).Decision?.IsGranted, notes.Of(Duty).Decision?.By));
        Assert.Equal(2, (await HistoryAsync(store)).Count);
        Assert.Empty(await store.ListHistoryAsync(Dan, ReminderSome.OtherDuty, CancellationToken.None));
    }

    [Fact]
    public async Task A_duty_that_is_done_has_no_wish_that_could_be_granted()
    {
        var store = await StoreOfAsync(
            Wish(MuchLater), Set(DutyState.Done), new ReminderChange.DecidePostponement(Dan, "malee", Duty, IsGranted: true));

        var record = await FindDutyAsync(store);

        Assert.Equal((DutyState.Done, null), (record.State, record.Wish));
    }

    [Fact]
    public async Task A_duty_that_is_handed_to_nobody_is_its_units_again()
    {
        var store = await StoreOfAsync(
            new ReminderChange.HandOver(Dan, null, Duty, ["malee"]), new ReminderChange.HandOver(Dan, null, Duty, []));

        Assert.Empty((await FindDutyAsync(store)).HandedTo);
    }

    [Fact]
    public async Task The_history_gives_back_each_change_of_a_duty_the_earliest_first()
    {
        ReminderChange[] changes =
        [
            new ReminderChange.SetState(Dan, "somsri", Duty, DutyState.InProgress, []),
            new ReminderChange.SetState(Dan, null, Duty, DutyState.Done, ["https://a", "https://b"], "หมายเหตุ \"x\""),
            new ReminderChange.Postpone(Dan, "somsri", Duty, Later),
            new ReminderChange.WishPostponement(Dan, "somsri", Duty, MuchLater),
            new ReminderChange.DecidePostponement(Dan, "malee", Duty, IsGranted: true),
            new ReminderChange.HandOver(Dan, "malee", Duty, ["aran", "somsri"]),
            new ReminderChange.SnoozeDuty(Dan, "aran", Duty, Later),
        ];
        var store = await NewStoreAsync();
        for (var i = 0; i < changes.Length; i++)
        {
            await store.ApplyAsync([changes[i]], Now.AddMinutes(i), CancellationToken.None);
        }

        var history = await HistoryAsync(store);

        Assert.Equal(changes.Select(c => c.GetType()), history.Select(h => h.Change.GetType()));
        Assert.Equivalent(changes.Select((c, i) => new DutyChange(Now.AddMinutes(i).ToUniversalTime(), c)), history, strict: true);
    }

    [Fact]
    public async Task The_history_of_a_duty_is_its_own()
    {
        var store = await StoreOfAsync(
            Set(DutyState.Done),
            new ReminderChange.SetState(Dan, null, ReminderSome.OtherDuty, DutyState.Done, []),
            new ReminderChange.SetState("pak-phraek", null, Duty, DutyState.Done, []),
            new ReminderChange.StopPerson(Dan, "somsri"),
            new ReminderChange.Disclose(Dan, "somsri", 2569, "o13", "https://a"));

        Assert.Single(await HistoryAsync(store));
    }

    [Fact]
    public async Task Of_two_who_record_a_duty_the_last_one_counts_and_both_are_in_the_history()
    {
        var store = await NewStoreAsync();

        await Task.WhenAll(
            store.ApplyAsync([new ReminderChange.SetState(Dan, "somsri", Duty, DutyState.Done, [])], Now, CancellationToken.None),
            store.ApplyAsync([new ReminderChange.SetState(Dan, "malee", Duty, DutyState.InProgress, [])], Now, CancellationToken.None));

        var history = await HistoryAsync(store);
        Assert.Equal(["malee", "somsri"], history.Select(h => h.Change.By).Order());
        var last = Assert.IsType<ReminderChange.SetState>(history[^1].Change);
        var record = await FindDutyAsync(store);
        Assert.Equal((last.By, last.State), (record.By, record.State));
    }

    [Fact]
    public async Task Changes_are_recorded_all_of_them_or_none()
    {
        var store = await NewStoreAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => ApplyAsync(store, Set(DutyState.Done), null!));

        Assert.Empty((await FindAsync(store)).Duties);
        Assert.Empty(await HistoryAsync(store));
    }

    [Fact]
    public async Task What_a_unit_means_is_remembered_however_the_unit_is_printed()
    {
        var store = await StoreOfAsync(
            new ReminderChange.RememberUnit(Dan, "malee", "กอง คลังฯ", ["aran"]),
            new ReminderChange.RememberUnit(Dan, "malee", "กองคลัง", ["Somsri", "malee"]),
            new ReminderChange.RememberUnit("pak-phraek", "malee", "กองช่าง", ["malee"]));

        var (unit, people) = Assert.Single((await FindAsync(store)).Units);

        Assert.Equal("กองคลัง", unit);
        Assert.Equal(["somsri", "malee"], people);
    }

    [Fact]
    public async Task A_unit_that_means_nobody_is_not_remembered()
    {
        var store = await StoreOfAsync(
            new ReminderChange.RememberUnit(Dan, null, "กองคลัง", ["aran"]), new ReminderChange.RememberUnit(Dan, null, "กองคลัง", []));

        Assert.Empty((await FindAsync(store)).Units);
    }

    [Fact]
    public async Task Somebody_wants_to_hear_of_a_duty_on_the_day_that_they_said_last()
    {
        var store = await StoreOfAsync(Snooze("Somsri", Later), Snooze("malee", Later), Snooze("somsri", MuchLater));

        Assert.Equal(
            [new DutySnooze("malee", Duty, Later), new DutySnooze("somsri", Duty, MuchLater)], (await FindAsync(store)).Snoozes);
    }

    [Fact]
    public async Task Nobody_wants_to_hear_again_of_a_duty_that_is_done()
    {
        var other = new ReminderChange.SnoozeDuty(Dan, "somsri", ReminderSome.OtherDuty, Later);
        var store = await StoreOfAsync(Snooze("somsri", Later), Snooze("malee", Later), other, Set(DutyState.InProgress));
        var before = (await FindAsync(store)).Snoozes.Count;

        await ApplyAsync(store, Set(DutyState.Done));

        Assert.Equal(3, before);
        Assert.Equal([new DutySnooze("somsri", ReminderSome.OtherDuty, Later)], (await FindAsync(store)).Snoozes);
    }

    [Fact]
    public async Task Wishes_are_kept_together_whatever_the_case_of_the_id()
    {
        var store = await StoreOfAsync(
            new ReminderChange.ChooseHour(Dan, "Somsri", new(13, 30)),
            new ReminderChange.ChooseLocale(Dan, "somsri", "en"),
            new ReminderChange.PausePerson(Dan, "SOMSRI", ReminderSome.Today, Later));

        var notes = await FindAsync(store);

        var wishes = new PersonWishes("somsri") { Hour = new(13, 30), Locale = "en", Pause = new(ReminderSome.Today, Later) };
        Assert.Equal([wishes], notes.People.Values);
        Assert.Equal(wishes, notes.Of("Somsri"));
    }

    [Fact]
    public async Task Whoever_stops_is_not_paused_any_more_and_keeps_what_else_they_chose()
    {
        var store = await StoreOfAsync(
            new ReminderChange.ChooseHour(Dan, "somsri", new(9, 0)),
            new ReminderChange.PausePerson(Dan, "somsri", ReminderSome.Today, Later),
            new ReminderChange.StopPerson(Dan, "somsri"));

        Assert.Equal(new PersonWishes("somsri") { Hour = new(9, 0), IsStopped = true }, (await FindAsync(store)).Of("somsri"));
    }

    [Fact]
    public async Task Whoever_stopped_gets_reminders_again_after_a_pause()
    {
        var store = await StoreOfAsync(
            new ReminderChange.StopPerson(Dan, "somsri"), new ReminderChange.PausePerson(Dan, "somsri", ReminderSome.Today, Later));

        Assert.Equal(
            new PersonWishes("somsri") { Pause = new(ReminderSome.Today, Later) }, (await FindAsync(store)).Of("somsri"));
    }

    [Fact]
    public async Task Whoever_stopped_gets_reminders_again_from_the_hour_that_they_choose_but_not_for_a_language()
    {
        var store = await StoreOfAsync(
            new ReminderChange.StopPerson(Dan, "somsri"), new ReminderChange.ChooseLocale(Dan, "somsri", "th"));
        var stopped = (await FindAsync(store)).Of("somsri");

        await ApplyAsync(store, new ReminderChange.ChooseHour(Dan, "somsri", new(10, 0)));

        Assert.True(stopped.IsStopped);
        Assert.Equal(new PersonWishes("somsri") { Locale = "th", Hour = new(10, 0) }, (await FindAsync(store)).Of("somsri"));
    }

    private static ReminderChange.SetState Set(DutyState state, string? note = null, params string[] links) =>
        new(Dan, "somsri", Duty, state, links, note);

    private static ReminderChange.WishPostponement Wish(DateOnly to) => new(Dan, "Somsri", Duty, to);

    private static ReminderChange.SnoozeDuty Snooze(string person, DateOnly until) => new(Dan, person, Duty, until);

    private static Task ApplyAsync(IReminderStore store, params ReminderChange[] changes) =>
        store.ApplyAsync(changes, Now, CancellationToken.None);

    private static Task<ReminderNotes> FindAsync(IReminderStore store) => store.FindAsync(Dan, CancellationToken.None);

    private static async Task<DutyRecord> FindDutyAsync(IReminderStore store) => (await FindAsync(store)).Of(Duty);

    private static Task<IReadOnlyList<DutyChange>> HistoryAsync(IReminderStore store) =>
        store.ListHistoryAsync(Dan, Duty, CancellationToken.None);

    private async Task<IReminderStore> StoreOfAsync(params ReminderChange[] changes)
    {
        var store = await NewStoreAsync();
        await ApplyAsync(store, changes);
        return store;
    }
}
