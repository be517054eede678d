using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Records;

namespace ItaBot.EndToEnd.Tests.Reminders;

/// <summary>When people are told, day by day, over the real database.</summary>
public sealed class ReminderWishesTests : IAsyncLifetime
{
    private const string Agency = ReminderOffice.Agency;

    private static readonly DutyKey FirstMeasure = new("measure:1", 2569, new(2026, 3, 31));

    private readonly ReminderOffice _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    [Theory]
    [InlineData("2026-03-30T08:29", false)]
    [InlineData("2026-03-30T08:30", true)]
    [InlineData("2026-03-30T16:29", true)]
    [InlineData("2026-03-30T16:30", false)]
    [InlineData("2026-03-28T10:00", false)]
    [InlineData("2026-04-06T10:00", false)]
    [InlineData("2026-04-14T10:00", false)]
    public async Task Nothing_is_told_in_quiet_hours_on_weekends_and_holidays(string moment, bool isTold)
    {
        await _office.ImportAsync("somsri");
        await _office.RemindAsync("2026-03-23T10:00");

        Assert.Equal(isTold, (await _office.RemindAsync(moment)).Count > 0);
    }

    [Fact]
    public async Task Nothing_is_told_on_a_holiday_that_was_imported_and_what_falls_on_it_comes_before()
    {
        await _office.ImportAsync("somsri");
        await File.WriteAllTextAsync(_office.Verbs.PathOf("holidays.csv"), "day,th,en\n2026-03-30,วันหยุดพิเศษ,Special holiday\n");
        await _office.Verbs.RunAsync("holidays", "import", "holidays.csv");

        var told = await _office.TellAsync("2026-03-26", "2026-03-31");

        Assert.Equal(
            ["2026-03-27 somsri measure:1 1-day", "2026-03-31 somsri measure:1 due"], About(told, "measure:1"));
    }

    [Fact]
    public async Task What_was_missed_while_nothing_ran_is_told_once_in_one_message()
    {
        await _office.ImportAsync();
        await _office.TellAsync("2026-03-23", "2026-03-25");

        // Nothing runs from Thursday 26 to Monday 30 March.
        var caughtUp = await _office.RemindAsync("2026-03-31T08:30");

        Assert.Equal(caughtUp.Count, caughtUp.Select(m => m.To).Distinct().Count());
        var somsri = caughtUp.Single(m => m.To == "somsri");
        Assert.Equal(["measure:1 due"], somsri.Lines.Select(l => $"{l.Duty} {l.Occasion}"));
        var anan = caughtUp.Single(m => m.To == "anan");
        Assert.Contains(anan.Lines, l => l.Duty == "standing:link-check" && l.Due == new DateOnly(2026, 3, 27));
        Assert.Equal(anan.Lines.Count, anan.Lines.Select(l => (l.Duty, l.Due)).Distinct().Count());
        Assert.Empty(await _office.RemindAsync("2026-03-31T15:00"));
    }

    [Theory]
    [InlineData("08:00", "08:30")]
    [InlineData("13:00", "13:00")]
    [InlineData("16:28", "16:00")]
    [InlineData("18:00", "16:00")]
    public async Task Who_chose_an_hour_is_told_from_then_on_and_at_the_latest_before_the_office_closes(string hour, string told)
    {
        await _office.ImportAsync("somsri", "wichai");
        await _office.NoteAsync(new ReminderChange.ChooseHour(Agency, "somsri", TimeOnly.Parse(hour)));
        var before = new List<string>();
        for (var time = new TimeOnly(8, 30); time < TimeOnly.Parse(told); time = time.AddMinutes(5))
        {
            before.AddRange((await _office.RemindAsync($"2026-03-31T{time:HH:mm}")).Select(m => m.To));
        }

        Assert.DoesNotContain("somsri", before);
        Assert.Equal(told != "08:30", before.Contains("wichai"));
        Assert.Contains("somsri", (await _office.RemindAsync($"2026-03-31T{told}")).Select(m => m.To));
    }

    [Fact]
    public async Task Who_stopped_reminders_gets_none_and_the_administrator_hears_of_it()
    {
        await _office.ImportAsync("somsri", "admin");
        await _office.NoteAsync(new ReminderChange.StopPerson(Agency, "somsri"));

        var sent = await _office.RemindAsync("2026-03-31T08:30");

        Assert.Equal("stopped", sent.Single(m => m.To == "somsri").Reason);
        Assert.Equal(
            "เตือน สมศรี ไม่ถึง · ปิดการเตือนไว้", sent.Single(m => m.To == "admin").Lines.Single(l => l.Occasion == "could-not-reach").Text);
    }

    [Fact]
    public async Task Who_paused_hears_nothing_until_the_day_and_then_what_was_told_last_and_what_came_since()
    {
        await _office.ImportAsync("somsri");
        var first = await _office.TellAsync("2026-03-24", "2026-03-30");
        await _office.NoteAsync(new ReminderChange.PausePerson(Agency, "somsri", new(2026, 3, 30), new(2026, 4, 8)));

        var told = await _office.TellAsync("2026-03-31", "2026-04-14");

        Assert.Contains("2026-03-30 somsri measure:1 1-day", first);
        Assert.DoesNotContain(told, t => string.CompareOrdinal(t, "2026-04-08") < 0);
        Assert.Equal(["2026-04-08 somsri measure:1 overdue"], About(told, "measure:1").Take(1));
        Assert.Equal(told.Count, told.Distinct().Count());
    }

    [Fact]
    public async Task What_somebody_wants_to_hear_of_later_comes_on_its_day_and_not_before()
    {
        await _office.ImportAsync("somsri", "wichai");
        await _office.TellAsync("2026-03-30", "2026-03-30");
        await _office.NoteAsync(new ReminderChange.SnoozeDuty(Agency, "somsri", FirstMeasure, new(2026, 4, 2)));

        var told = About(await _office.TellAsync("2026-03-31", "2026-04-02"), "measure:1");

        Assert.Equal(["2026-03-31 wichai measure:1 due", "2026-04-02 somsri measure:1 later"], told);
    }

    [Fact]
    public async Task A_wish_to_put_off_reaches_who_decides_at_once_and_after_a_week_and_the_answer_reaches_the_asker_once()
    {
        await _office.ImportAsync("somsri", "prasit", "nayok");
        _office.GoTo("2026-03-30T10:00");
        await _office.TellAsync("2026-03-30", "2026-03-30", "10:00");
        await _office.NoteAsync(new ReminderChange.WishPostponement(Agency, "somsri", FirstMeasure, new(2026, 5, 29)));

        var asked = await _office.TellAsync("2026-03-31", "2026-04-08");
        await _office.NoteAsync(new ReminderChange.DecidePostponement(Agency, "prasit", FirstMeasure, IsGranted: true));
        var answered = About(await _office.TellAsync("2026-04-09", "2026-06-05"), "measure:1");

        Assert.Equal(
            [
                "2026-03-31 nayok measure:1 postponement-asked", "2026-03-31 prasit measure:1 postponement-asked",
                "2026-04-07 nayok measure:1 postponement-asked", "2026-04-07 prasit measure:1 postponement-asked",
            ],
            asked.Where(t => t.EndsWith("asked", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "2026-04-09 somsri measure:1 postponement-granted", "2026-04-29 somsri measure:1 30-days",
                "2026-05-15 somsri measure:1 14-days", "2026-05-22 somsri measure:1 7-days", "2026-05-28 somsri measure:1 1-day",
                "2026-05-29 somsri measure:1 due", "2026-06-05 prasit measure:1 escalation", "2026-06-05 somsri measure:1 overdue",
            ],
            answered.Where(t => !t.Contains("nayok", StringComparison.Ordinal) && !t.EndsWith("escalation-next", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_was_handed_over_goes_to_its_new_owner_alone()
    {
        await _office.ImportAsync("somsri", "wichai");
        await _office.NoteAsync(new ReminderChange.HandOver(Agency, "somsri", FirstMeasure, ["wichai"]));

        var told = About(await _office.TellAsync("2026-03-30", "2026-03-31"), "measure:1");

        Assert.Equal(["2026-03-30 wichai measure:1 1-day", "2026-03-31 wichai measure:1 due"], told);
    }

    [Fact]
    public async Task Of_a_link_that_does_not_work_or_is_old_its_owner_hears_every_week_until_it_is_mended()
    {
        await _office.ImportAsync("anan");
        await _office.NoteAsync(
            new ReminderChange.Disclose(Agency, "anan", 2569, "o5", "https://example.go.th/o5"),
            new ReminderChange.Disclose(Agency, "anan", 2569, "o7", "https://example.go.th/o7"));
        var at = ReminderOffice.At("2026-03-30T05:00");
        await FindAsync("o5", new(at, new(LinkState.Bad, at)) { Reason = nameof(BadLink.UnknownHost) });
        await FindAsync("o7", new(at, new(LinkState.Stale, null)) { Status = 200, FiscalYears = [2567] });

        var told = await _office.TellAsync("2026-03-30", "2026-04-08");
        await FindAsync("o5", new(at.AddDays(9), new(LinkState.Good, null)) { Status = 200 });
        await FindAsync("o7", new(at.AddDays(9), new(LinkState.Good, null)) { Status = 200 });
        var later = await _office.TellAsync("2026-04-09", "2026-04-24");

        Assert.Equal(
            ["2026-03-30 anan item:o5 link-bad", "2026-03-30 anan item:o7 link-stale", "2026-04-07 anan item:o5 link-bad", "2026-04-07 anan item:o7 link-stale"],
            told.Where(t => t.Contains("link-bad", StringComparison.Ordinal) || t.EndsWith("link-stale", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(later, t => t.Contains("link-bad", StringComparison.Ordinal) || t.EndsWith("link-stale", StringComparison.Ordinal));
    }

    private async Task FindAsync(string item, LinkFinding found)
    {
        var store = _office.Get<IReminderStore>();
        var disclosure = (await store.FindAsync(Agency, CancellationToken.None)).Of(2569, item)!;
        await store.NoteFindingAsync(Agency, disclosure with { Found = found }, CancellationToken.None);
    }

    private static List<string> About(IEnumerable<string> told, string duty) => [.. told.Where(t => t.Split(' ')[2] == duty)];
}
