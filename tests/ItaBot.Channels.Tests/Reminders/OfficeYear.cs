using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reaching;
using ItaBot.Channels.Reminders;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Phrases;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Calendar;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.Channels.Tests.Reminders;

/// <summary>
/// The fiscal year 2569 and two months of the next one in three sample agencies, day by day, on a database of its own:
/// reminders are run several times a day at any hour, the channels refuse some, people live on, and now and then nothing runs.
/// </summary>
public sealed class OfficeYear : IAsyncLifetime
{
    private const int Seed = 2569;

    private static readonly string[] Agencies = ["klong-mueang", "pak-phraek", "bueng-nakhon"];
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);
    private static readonly TimeOnly[] Hours =
        [new(0, 30), new(6, 0), new(8, 29), new(8, 30), new(9, 5), new(10, 0), new(12, 0), new(13, 10), new(15, 0), new(16, 30), new(20, 0), new(23, 55)];

    // After everybody's hour: whoever is at work on a day is told on it.
    private static readonly TimeOnly LastRun = new(16, 20);

    private readonly Random _random = new(Seed);
    private readonly SetClock _clock = new(default);
    private readonly Dictionary<string, ReminderNotes> _notes = [];
    private TemporaryStorage _storage = null!;
    private ReminderRun _run = null!;
    private ReminderRun _otherRun = null!;
    private DutyDesk _desk = null!;

    internal static DateOnly First { get; } = new(2025, 10, 1);

    internal static DateOnly Last { get; } = new(2026, 9, 30);

    internal static ReminderData Data { get; } = ReminderData.Load(ReminderData.DefaultDirectory);

    internal static RuleBook Rules { get; } = RuleBookReader.Load(RuleBookReader.DefaultDirectory);

    internal List<Told> Told { get; } = [];

    internal List<Arrived> Arrived { get; } = [];

    internal List<Recorded> Recorded { get; } = [];

    /// <summary>The days on which nothing ran.</summary>
    internal HashSet<DateOnly> Dark { get; } = [];

    /// <summary>What was told by a run at a moment at which everything had been told.</summary>
    internal int ToldAgain { get; private set; }

    /// <summary>What is on record of the agencies in the end.</summary>
    internal List<AgencyOnRecord> InTheEnd { get; } = [];

    private IServiceProvider Services => _storage.Services;

    public async Task InitializeAsync()
    {
        await OpenAsync();
        var dark = 0;
        for (var day = First; day <= Last.AddMonths(2); day = day.AddDays(1))
        {
            dark = dark > 0 ? dark - 1 : _random.Next(40) == 0 ? 1 + _random.Next(5) : 0;
            if (dark > 0)
            {
                Dark.Add(day);
            }

            var hours = Enumerable.Range(0, 3).Select(_ => Hours[_random.Next(Hours.Length)]).Append(LastRun).Distinct().Order();
            foreach (var hour in hours)
            {
                _clock.Now = new(day.ToDateTime(hour), Offset);
                if (dark == 0)
                {
                    await RunAsync();
                }

                await LiveAsync(day);
            }
        }

        foreach (var agencyId in Agencies)
        {
            InTheEnd.Add(await FindAsync(agencyId));
        }
    }

    public async Task DisposeAsync() => await _storage.DisposeAsync();

    private async Task OpenAsync()
    {
        _storage = await TemporaryStorage.OpenAsync();
        await Services.GetRequiredService<IAssessmentStore>().SaveAsync(
            [.. SampleAgencies.Read().Where(a => Agencies.Contains(a.Agency.Id))], DateTimeOffset.UnixEpoch, CancellationToken.None);
        var officers = Services.GetRequiredService<IOfficerDirectory>();
        await officers.ImportAsync([.. Agencies.SelectMany(OfficeStaff.Of)], CancellationToken.None);
        IOfficerReach[] reaches = [.. new[] { "teams", "line" }.Select(c => new LetterBox(c, id => OfficeStaff.IsReached(c, id)))];
        var boards = new DutyBoards(Data, Rules, Data.DutiesOfAll(Rules));
        _desk = new(Services.GetRequiredService<IReminderStore>(), new OfficerPeople(officers, reaches), boards);
        (_run, _otherRun) = (NewRun(officers, reaches, boards), NewRun(officers, reaches, boards));
    }

    private ReminderRun NewRun(IOfficerDirectory officers, IOfficerReach[] reaches, DutyBoards boards)
    {
        var ledger = Services.GetRequiredService<IReminderLedger>();
        var zone = TimeZoneInfo.CreateCustomTimeZone("office", Offset, null, null);
        var plans = new ReminderPlans(
            Services.GetRequiredService<IAssessmentStore>(), _desk, ledger, Services.GetRequiredService<IHolidayStore>(), Data, boards,
            new(Services.GetRequiredService<IFeedbackStore>(), Rules, zone), zone);
        return new(plans, ledger, Services.GetRequiredService<IOutbox>(), officers, reaches, new(PhrasebookReader.Load(PhrasebookReader.DefaultDirectory)));
    }

    private async Task RunAsync()
    {
        foreach (var agencyId in Agencies)
        {
            _notes[agencyId] = await Services.GetRequiredService<IReminderStore>().FindAsync(agencyId, CancellationToken.None);
        }

        // Now and then two processes run at once.
        var runs = _random.Next(10) == 0 ? new[] { _run, _otherRun } : [_run];
        var sent = await Task.WhenAll(runs.Select(r => Task.Run(() => r.SendAsync(_clock.GetUtcNow(), CancellationToken.None))));
        Told.AddRange(sent.SelectMany(s => s).Select(m => new Told(_clock.Now, m, _notes[m.AgencyId].Of(m.To))));
        ToldAgain += (await _run.SendAsync(_clock.GetUtcNow(), CancellationToken.None)).Count;
        do
        {
            await DeliverAsync();
            await _run.SettleAsync(_clock.GetUtcNow(), CancellationToken.None);
        }
        while ((await Services.GetRequiredService<IOutbox>().ListWaitingAsync(CancellationToken.None)).Count > 0);
    }

    private async Task DeliverAsync()
    {
        var outbox = Services.GetRequiredService<IOutbox>();
        foreach (var conversation in (await outbox.ListWaitingAsync(CancellationToken.None)).Order(StringComparer.Ordinal))
        {
            while (await outbox.NextAsync(conversation, CancellationToken.None) is { } message)
            {
                await outbox.BeginAsync(message, _clock.Now, CancellationToken.None);
                Delivery delivery = _random.Next(100) switch
                {
                    < 3 => new Delivery.Dropped("403"),
                    < 5 => new Delivery.Held("quota"),
                    _ => new Delivery.Accepted("push", null),
                };
                await outbox.RecordAsync(message, delivery, _clock.Now, CancellationToken.None);
                if (delivery is Delivery.Accepted)
                {
                    Arrived.Add(new(_clock.Now, message.Channel, message.Address.ToLowerInvariant(), message.Body));
                }
            }
        }
    }

    private async Task LiveAsync(DateOnly day)
    {
        foreach (var agencyId in Agencies)
        {
            var officers = Services.GetRequiredService<IOfficerDirectory>();
            var leave = new OfficeLife(_random).Leave(await officers.ListAsync(agencyId, CancellationToken.None), day);
            if (leave.Count > 0)
            {
                await officers.ImportAsync(leave, CancellationToken.None);
            }

            var changes = new OfficeLife(_random).Next(_desk.BoardOf(await FindAsync(agencyId), day));
            await _desk.ApplyAsync(changes, _clock.GetUtcNow(), CancellationToken.None);
            Recorded.AddRange(changes.Select(c => new Recorded(_clock.Now, c)));
        }
    }

    private async Task<AgencyOnRecord> FindAsync(string agencyId) => await _desk.FindAsync(
        agencyId,
        await Services.GetRequiredService<IAssessmentStore>().ListAsync(agencyId, CancellationToken.None),
        withPeople: true,
        CancellationToken.None);
}
