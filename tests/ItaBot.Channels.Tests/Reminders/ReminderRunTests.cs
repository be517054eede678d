using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reminders;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Phrases;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Calendar;
using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Assessments;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.Channels.Tests.Reminders;

public sealed class ReminderRunTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 30, 8, 30, 0, TimeSpan.FromHours(7));
    private static readonly string[] Agencies = ["bueng-nakhon", "klong-mueang", "pak-phraek"];

    private TemporaryStorage _storage = null!;

    private IReminderLedger Ledger => _storage.Services.GetRequiredService<IReminderLedger>();

    private IOutbox Outbox => _storage.Services.GetRequiredService<IOutbox>();

    public async Task InitializeAsync()
    {
        _storage = await TemporaryStorage.OpenAsync();
        await _storage.Services.GetRequiredService<IAssessmentStore>().SaveAsync(
            [.. SampleAgencies.Read().Where(a => Agencies.Contains(a.Agency.Id))], DateTimeOffset.UnixEpoch, CancellationToken.None);
        await _storage.Services.GetRequiredService<IOfficerDirectory>().ImportAsync(
            [.. Agencies.SelectMany(OfficeStaff.Of)], CancellationToken.None);
    }

    public async Task DisposeAsync() => await _storage.DisposeAsync();

    [Fact]
    public async Task Where_one_agency_fails_the_others_are_told_and_the_failure_is_said()
    {
        var run = NewRun(id => id.StartsWith("klong-mueang", StringComparison.Ordinal) ? throw new TimeoutException() : true);

        await Assert.ThrowsAsync<TimeoutException>(() => run.SendAsync(Monday, CancellationToken.None));

        Assert.Equal(["klong-mueang"], await Ledger.ListUnfinishedAsync(new(2026, 3, 30), CancellationToken.None));
    }

    [Fact]
    public async Task What_still_waits_when_the_office_closes_is_told_on_the_next_working_day()
    {
        var run = NewRun(_ => true);
        var sent = await run.SendAsync(Monday, CancellationToken.None);

        await run.TakeBackAsync(Monday.AddHours(7).AddMinutes(59), CancellationToken.None);
        var beforeClosing = await Outbox.ListWaitingAsync(CancellationToken.None);
        await run.TakeBackAsync(Monday.AddHours(8), CancellationToken.None);
        var afterClosing = await Outbox.ListWaitingAsync(CancellationToken.None);
        var again = await run.SendAsync(Monday.AddDays(1), CancellationToken.None);

        Assert.Equal(sent.Count, beforeClosing.Count);
        Assert.Empty(afterClosing);
        Assert.All(sent, m => Assert.Contains(again, a => a.To == m.To && DutiesOf(m).IsSubsetOf(DutiesOf(a))));
    }

    [Fact]
    public async Task What_was_sent_before_the_office_closes_is_told_once()
    {
        var run = NewRun(_ => true);
        var sent = await run.SendAsync(Monday, CancellationToken.None);
        foreach (var conversation in await Outbox.ListWaitingAsync(CancellationToken.None))
        {
            var message = (await Outbox.NextAsync(conversation, CancellationToken.None))!;
            await Outbox.BeginAsync(message, Monday, CancellationToken.None);
            await Outbox.RecordAsync(message, new Delivery.Accepted("push", null), Monday, CancellationToken.None);
        }

        await run.TakeBackAsync(Monday.AddHours(9), CancellationToken.None);
        var again = await run.SendAsync(Monday.AddDays(1), CancellationToken.None);

        Assert.NotEmpty(sent);
        Assert.Empty(RemindersOf(sent).Intersect(RemindersOf(again)));
    }

    [Fact]
    public async Task Whoever_wants_to_hear_late_is_caught_up_with_also_from_the_first_day()
    {
        await _storage.Services.GetRequiredService<IReminderStore>().ApplyAsync(
            [new ReminderChange.ChooseHour("klong-mueang", "klong-mueang.somsri", new(15, 0))], Monday, CancellationToken.None);

        await NewRun(_ => true).SendAsync(Monday, CancellationToken.None);

        var told = await Ledger.FindAsync("klong-mueang", new(2026, 3, 31), CancellationToken.None);
        Assert.Equal(new DateOnly(2026, 3, 29), told.UpTo);
    }

    private static IEnumerable<SentReminder> RemindersOf(IReadOnlyList<DigestMessage> messages) =>
        messages.SelectMany(m => m.Lines).SelectMany(l => l.Reminders);

    private static HashSet<string> DutiesOf(DigestMessage message) => [.. message.Lines.Select(l => l.Duty)];

    private ReminderRun NewRun(Func<string, bool> reaches)
    {
        var services = _storage.Services;
        var officers = services.GetRequiredService<IOfficerDirectory>();
        var zone = TimeZoneInfo.CreateCustomTimeZone("office", Monday.Offset, null, null);
        LetterBox[] boxes = [new("teams", reaches)];
        var boards = new DutyBoards(OfficeYear.Data, OfficeYear.Rules, OfficeYear.Data.DutiesOfAll(OfficeYear.Rules));
        var plans = new ReminderPlans(
            services.GetRequiredService<IAssessmentStore>(),
            new(services.GetRequiredService<IReminderStore>(), new OfficerPeople(officers, boxes), boards),
            Ledger,
            services.GetRequiredService<IHolidayStore>(),
            OfficeYear.Data,
            boards,
            new(services.GetRequiredService<IFeedbackStore>(), OfficeYear.Rules, zone),
            zone);
        return new(plans, Ledger, Outbox, officers, boxes, new(PhrasebookReader.Load(PhrasebookReader.DefaultDirectory)));
    }
}
