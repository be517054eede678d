using System.Globalization;
using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using Xunit.Abstractions;

namespace ItaBot.Channels.Tests.Reminders;

/// <summary>What holds of every day of a fiscal year of reminders.</summary>
public sealed class OfficeYearTests(OfficeYear year, ITestOutputHelper output) : IClassFixture<OfficeYear>
{
    private static readonly string[] Owed = [NoticeNames.PostponementGranted, NoticeNames.PostponementRefused];

    private IEnumerable<(Told Told, DigestLine Line)> Lines => year.Told.SelectMany(t => t.Message.Lines, (t, l) => (t, l));

    [Fact]
    public void Nobody_gets_two_messages_on_a_day()
    {
        Assert.Empty(Twice(year.Told, t => (t.Message.To, t.Message.AgencyId, t.Day)));
        Assert.Empty(Twice(year.Arrived, a => (a.PersonId, a.At.Date)));
    }

    [Fact]
    public void Nothing_is_sent_on_weekends_holidays_and_outside_of_office_hours()
    {
        Assert.All(year.Told, t => Assert.True(OfficeYear.Data.WorkingDays.IsWorkingDay(t.Day), $"{t.At}"));
        Assert.All(year.Told, t => Assert.InRange(t.At.TimeOfDay, new(8, 30, 0), new(16, 29, 59)));
        Assert.All(year.Arrived, a => Assert.InRange(a.At.TimeOfDay, new(8, 30, 0), new(16, 29, 59)));
        Assert.All(year.Arrived, a => Assert.True(OfficeYear.Data.WorkingDays.IsWorkingDay(DateOnly.FromDateTime(a.At.Date)), $"{a.At}"));
    }

    [Fact]
    public void Nobody_is_told_before_the_hour_that_they_chose() =>
        Assert.All(year.Told, t => Assert.True(TimeOnly.FromTimeSpan(t.At.TimeOfDay) >= (t.Wishes.Hour ?? default), $"{t.At} {t.Message.To}"));

    [Fact]
    public void Nothing_is_told_twice()
    {
        Assert.Empty(Twice(Lines.SelectMany(l => l.Line.Reminders), r => r));
        Assert.Equal(0, year.ToldAgain);
    }

    [Fact]
    public void Nobody_is_reminded_of_what_is_done()
    {
        var done = year.Recorded.Select(r => (r.At, Set: r.Change as ReminderChange.SetState))
            .Where(r => r.Set is { State: DutyState.Done })
            .GroupBy(r => (r.Set!.AgencyId, r.Set.Duty))
            .ToDictionary(g => g.Key, g => g.Min(r => r.At));

        Assert.NotEmpty(done);
        // The answer to what they asked is no reminder.
        Assert.All(
            Lines.Where(l => !Owed.Contains(l.Line.Occasion)),
            l => Assert.False(done.TryGetValue((l.Told.Message.AgencyId, l.Line.About.Key), out var at) && at < l.Told.At, $"{l.Told.At} {l.Told.Message.To} {l.Line.Text}"));
    }

    [Fact]
    public void Whoever_stopped_or_pauses_gets_nothing()
    {
        Assert.All(year.Told.Where(t => t.Wishes.IsStopped), t => Assert.Equal(ReminderChannel.None, t.Message.Channel));
        Assert.Contains(year.Told, t => t.Wishes.IsStopped);
        Assert.All(
            year.Told.Where(t => t.Wishes.Pause is not null),
            t => Assert.False(t.Day >= t.Wishes.Pause!.From && t.Day < OfficeYear.Data.WorkingDays.OnOrBefore(t.Wishes.Pause.Until), $"{t.At} {t.Message.To} {t.Wishes.Pause}"));
    }

    [Fact]
    public void Everybody_reads_their_language()
    {
        Assert.All(year.Told, t => Assert.Equal(t.Wishes.Locale ?? "th", t.Message.Locale));
        Assert.Contains(year.Told, t => t.Message.Locale == "en");
        Assert.All(
            Lines.Where(l => l.Line.IsDue),
            l => Assert.Equal(l.Told.Message.Locale == "th", l.Line.Said.Any(c => c is >= '\u0e01' and <= '\u0e5b')));
    }

    [Fact]
    public void Superiors_hear_of_a_duty_only_after_its_owner_was_told_that_it_is_overdue()
    {
        // Where nothing ran on the day of the warning, or somebody put it to silence, it is too late for one.
        var escalated = Lines
            .Where(l => l.Line.Occasion == "escalation")
            .Where(l => !year.Dark.Contains(OfficeYear.Data.WorkingDays.Before(l.Told.Day)) && !IsSilenced(l.Told, l.Line.About.Key))
            .ToList();

        Assert.NotEmpty(escalated);
        Assert.All(escalated, e => Assert.True(
            Heard(e.Told.Message.AgencyId, e.Line.About.Key).Any(l => l.Line.Occasion is "escalation-next" or "overdue" && l.Told.At < e.Told.At),
            $"{e.Told.At} {e.Told.Message.To} {e.Line.About.Key}"));
    }

    [Fact]
    public void Every_duty_that_nobody_does_is_told_to_somebody_by_its_due_day()
    {
        var undone = Undone().ToList();

        Assert.True(undone.Count > 100, $"Only {undone.Count} duties were left undone.");
        Assert.All(undone.Where(IsToBeTold), d => Assert.True(
            Heard(d.AgencyId, d.Key).Any(l => l.Told.Day <= d.Due), $"{d.AgencyId} {d.Key} due {d.Due}"));
    }

    [Fact]
    public void What_fell_on_a_day_on_which_nothing_ran_is_told_on_the_next()
    {
        var dark = Undone().Where(d => !IsToBeTold(d) && d.Plan.Until > d.Due.AddDays(6)).ToList();

        Assert.NotEmpty(dark);
        Assert.All(dark, d => Assert.True(Heard(d.AgencyId, d.Key).Any(), $"{d.AgencyId} {d.Key} due {d.Due}"));
    }

    [Fact]
    public void The_year_in_figures()
    {
        Say("messages", year.Told.Count);
        Say("of them on their way", year.Told.Count(t => t.Message.Channel != ReminderChannel.None));
        Say("that arrived", year.Arrived.Count);
        Say("lines", Lines.Count());
        Say("most lines of a message", year.Told.Max(t => t.Message.Lines.Count));
        Say("days with messages", year.Told.Select(t => t.Day).Distinct().Count());
        Say("days on which nothing ran", year.Dark.Count);
        Say("changes recorded", year.Recorded.Count);
        Say("duties left undone", Undone().Count());
        foreach (var channel in year.Arrived.GroupBy(a => a.Channel))
        {
            Say($"by {channel.Key}", channel.Count());
        }

        foreach (var occasion in Lines.GroupBy(l => l.Line.Occasion).OrderByDescending(g => g.Count()))
        {
            Say($"lines of {occasion.Key}", occasion.Count());
        }

        Assert.NotEmpty(year.Told);
    }

    private IEnumerable<Duty> Undone() =>
        from agency in year.InTheEnd
        from duty in OfficeYear.Data.Measures.Of(agency.Measures!)
            .Concat(Enumerable.Range(2568, 3).SelectMany(OfficeYear.Data.DutiesOfAll(OfficeYear.Rules).Of).Select(p => new Duty(agency.AgencyId, p)))
        let record = agency.Notes.Of(duty.Key)
        let due = duty with { PutOffTo = record.PutOffTo }
        where record.State != DutyState.Done && due.Due >= OfficeYear.First && due.Due <= OfficeYear.Last
        select due;

    // What is spoken of on one day alone has no other where nothing ran on it.
    private bool IsToBeTold(Duty duty) =>
        duty.Plan.Cadence is not ("once" or CadenceBook.Brief) || !year.Dark.Contains(OfficeYear.Data.WorkingDays.OnOrBefore(duty.Due));

    private IEnumerable<(Told Told, DigestLine Line)> Heard(string agencyId, DutyKey duty) =>
        Lines.Where(l => l.Told.Message.AgencyId == agencyId && l.Line.Reminders.Count > 0 && IsOf(l.Line, duty));

    // Several overdue days of what recurs are one line.
    private static bool IsOf(DigestLine line, DutyKey duty) =>
        line.About.Key == duty || line.Reminders.Any(r => (r.Duty, r.FiscalYear, r.Due) == (duty.Id, duty.FiscalYear, duty.Due));

    private bool IsSilenced(Told told, DutyKey duty) => year.Recorded.Any(r => r.At < told.At && r.Change.AgencyId == told.Message.AgencyId && r.Change switch
    {
        ReminderChange.SnoozeDuty snooze => snooze.Duty == duty,
        ReminderChange.HandOver handOver => handOver.Duty == duty,
        ReminderChange.Postpone postpone => postpone.Duty == duty,
        ReminderChange.DecidePostponement decision => decision.Duty == duty,
        ReminderChange.PausePerson pause => pause.Until >= told.Day.AddDays(-7),
        _ => false,
    });

    private static IEnumerable<T> Twice<T, TKey>(IEnumerable<T> all, Func<T, TKey> key) =>
        all.GroupBy(key).Where(g => g.Count() > 1).Select(g => g.First());

    private void Say(string what, int count) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,7:N0} {what}"));
}
