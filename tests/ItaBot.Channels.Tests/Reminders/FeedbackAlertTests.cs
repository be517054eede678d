using ItaBot.Channels.Officers;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Reminders;
using ItaBot.Channels.Testing;
using ItaBot.Conversations.Phrases;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Rounds;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Calendar;
using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Assessments;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.Channels.Tests.Reminders;

/// <summary>What officers are told by themselves of a round of feedback.</summary>
public sealed class FeedbackAlertTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Monday = new(2026, 1, 5, 8, 30, 0, TimeSpan.FromHours(7));

    private static readonly FeedbackRound Round = new("klong-mueang-2569-1", "klong-mueang", "ปีใหม่", 2568, null, Monday.AddDays(-60));

    private TemporaryStorage _storage = null!;
    private int _people;

    private IFeedbackStore Feedback => _storage.Services.GetRequiredService<IFeedbackStore>();

    public async Task InitializeAsync()
    {
        _storage = await TemporaryStorage.OpenAsync();
        await _storage.Services.GetRequiredService<IOfficerDirectory>().ImportAsync([.. OfficeStaff.Of("klong-mueang")], CancellationToken.None);
        Assert.True(await Feedback.ApplyAsync([new FeedbackChange.Open(Round)], CancellationToken.None));
    }

    public async Task DisposeAsync() => await _storage.DisposeAsync();

    [Fact]
    public async Task An_item_below_the_pass_mark_for_certain_and_a_yes_are_told_once()
    {
        await AnswersAsync(6, "e7", 40);
        await AnswersAsync(5, "e3", 0);
        await AnswersAsync(30, "e3", 100);
        await AnswersAsync(4, "e8", 0);

        var first = AlertsOf(await SendAsync(Monday));
        await AnswersAsync(10, "e7", 20);
        var second = AlertsOf(await SendAsync(Monday.AddDays(1)));

        Assert.Equal(["klong-mueang.admin", "klong-mueang.anan"], first.Select(a => a.To).Distinct());
        Assert.Equal(
            ["feedback-below e7", "feedback-yes e3"],
            first.Where(a => a.To == "klong-mueang.anan").Select(a => $"{a.Line.Occasion} {a.Line.Title.Split(' ')[0]}").Order());
        Assert.Contains(first, a => a.Line.Said.Contains("(40.00 จาก 6 คำตอบ)", StringComparison.Ordinal));
        Assert.Contains(first, a => a.Line.Said.Contains("ถูกเรียก 5 จาก 35 คำตอบ (14.29%)", StringComparison.Ordinal));
        Assert.Empty(second);
    }

    [Fact]
    public async Task What_is_not_certain_and_what_may_not_be_shown_is_not_told()
    {
        await AnswersAsync(4, "e7", 0);
        await AnswersAsync(4, "e3", 0);
        await AnswersAsync(3, "e1", 100);
        await AnswersAsync(3, "e1", 60);

        Assert.Empty(AlertsOf(await SendAsync(Monday)));
    }

    [Fact]
    public async Task A_preview_tells_only_what_was_shown_and_moves_nothing()
    {
        await AnswersAsync(6, "e7", 40);

        var before = AlertsOf(await Plans().PreviewAsync(Monday, CancellationToken.None));
        var shown = await Feedback.FindShownAsync(Round.Id, CancellationToken.None);
        await Feedback.ShowAsync(Round.Id, CancellationToken.None);
        await AnswersAsync(6, "e7", 20);
        var after = AlertsOf(await Plans().PreviewAsync(Monday, CancellationToken.None));

        Assert.Empty(before);
        Assert.Empty(shown!.Tallies);
        Assert.All(after, a => Assert.Contains("(40.00 จาก 6 คำตอบ)", a.Line.Said, StringComparison.Ordinal));
        Assert.Equal(2, after.Count);
        Assert.Equal(6, (await Feedback.FindShownAsync(Round.Id, CancellationToken.None))!["e7"].Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(14, 1)]
    [InlineData(15, 0)]
    public async Task A_round_that_was_closed_is_spoken_of_for_two_weeks(int daysAfter, int findings)
    {
        await AnswersAsync(6, "e7", 40);
        await Feedback.ApplyAsync([new FeedbackChange.Close(Round.Id)], CancellationToken.None);
        var closed = (await Feedback.FindAsync(Round.Id, CancellationToken.None))!.ClosedAt!.Value;

        var found = await new FeedbackStandings(Feedback, OfficeYear.Rules, TimeZoneInfo.Utc)
            .FindAsync("klong-mueang", DateOnly.FromDateTime(closed.UtcDateTime).AddDays(daysAfter), showsNew: true, CancellationToken.None);

        Assert.Equal(findings, found?.Findings.Count ?? 0);
    }

    [Fact]
    public async Task There_is_nothing_shown_of_a_round_that_is_not_there() =>
        Assert.Null(await Feedback.FindShownAsync("klong-mueang-2569-9", CancellationToken.None));

    private static List<(string To, DigestLine Line)> AlertsOf(IReadOnlyList<DigestMessage> messages) =>
        [.. messages.SelectMany(m => m.Lines.Where(l => l.Occasion.StartsWith("feedback-", StringComparison.Ordinal)), (m, l) => (m.To, l))];

    private async Task AnswersAsync(int people, string item, int points)
    {
        for (var n = 0; n < people; n++)
        {
            var form = new FeedbackForm(Round.Id, "th", Monday) { Answers = new Dictionary<string, FormAnswer> { [item] = new(points) } };
            Assert.True(await Feedback.ApplyAsync(
                [new FeedbackChange.Send($"line:{_people++}", form, FeedbackWeek.Of(new(2026, 1, 5)))], CancellationToken.None));
        }
    }

    private async Task<IReadOnlyList<DigestMessage>> SendAsync(DateTimeOffset now)
    {
        var services = _storage.Services;
        var officers = services.GetRequiredService<IOfficerDirectory>();
        var run = new ReminderRun(
            Plans(), services.GetRequiredService<IReminderLedger>(), services.GetRequiredService<IOutbox>(), officers,
            [new LetterBox("teams", _ => true)], new(PhrasebookReader.Load(PhrasebookReader.DefaultDirectory)));
        return await run.SendAsync(now, CancellationToken.None);
    }

    private ReminderPlans Plans()
    {
        var services = _storage.Services;
        var zone = TimeZoneInfo.CreateCustomTimeZone("office", Monday.Offset, null, null);
        var boards = new DutyBoards(OfficeYear.Data, OfficeYear.Rules, OfficeYear.Data.DutiesOfAll(OfficeYear.Rules));
        var people = new OfficerPeople(services.GetRequiredService<IOfficerDirectory>(), [new LetterBox("teams", _ => true)]);
        return new(
            services.GetRequiredService<IAssessmentStore>(),
            new(services.GetRequiredService<IReminderStore>(), people, boards),
            services.GetRequiredService<IReminderLedger>(),
            services.GetRequiredService<IHolidayStore>(),
            OfficeYear.Data,
            boards,
            new(services.GetRequiredService<IFeedbackStore>(), OfficeYear.Rules, zone),
            zone);
    }
}
