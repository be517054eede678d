using System.Collections.Concurrent;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Digests;

/// <summary>
/// Plans what the people of an agency are told at a moment: what falls on the day, what was missed since they were told last,
/// and what they asked to hear of now. Outside of office hours it is nothing.
/// </summary>
/// <param name="data">What an officer can change about reminders.</param>
/// <param name="boards">Works out what agencies have to do.</param>
/// <param name="zone">The time zone of the offices.</param>
public sealed class DigestPlanner(ReminderData data, DutyBoards boards, TimeZoneInfo zone)
{
    // Of what was missed for longer only the newest word is of use, and that is in here too.
    private const int LongestGap = 60;

    private readonly DigestComposer _composer = new(data.Words);
    private readonly NoticePlanner _notices = new(data, boards, zone);
    private readonly ConcurrentDictionary<DateOnly, IReadOnlyList<(DutyPlan Plan, IReadOnlyList<Occasion> Occasions)>> _common = new();

    /// <summary>Whether anybody may be told anything at a moment.</summary>
    public bool MaySend(DateTimeOffset now) => data.Cadences.Hours.Open(now, data.WorkingDays, zone);

    /// <summary>What people are told at a moment.</summary>
    /// <param name="agency">What is on record of the agency.</param>
    /// <param name="told">What its people were told already.</param>
    /// <param name="now">The moment.</param>
    public DigestPlan Plan(AgencyOnRecord agency, AgencyTold told, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(agency);
        ArgumentNullException.ThrowIfNull(told);
        var local = TimeZoneInfo.ConvertTime(now, zone);
        var day = DateOnly.FromDateTime(local.DateTime);
        if (!MaySend(now) || SendingDay.On(day, data.WorkingDays) is not { } sending)
        {
            return new(day, [], IsWholeDay: false);
        }

        var known = agency with { People = [.. agency.People.Select(p => Wishing(p, agency.Notes))] };
        var time = TimeOnly.FromTimeSpan(local.TimeOfDay);
        var isLater = known.People.Where(p => HourOf(agency.Notes.Of(p.Id)) > time).Select(p => p.Id).ToHashSet(Person.IdComparer);
        var messages = Messages(known, told, sending).Where(m => !isLater.Contains(m.To) && !told.HaveMessage.Contains(m.To.ToLowerInvariant()));
        return new(day, [.. messages], isLater.Count == 0);
    }

    private List<DigestMessage> Messages(AgencyOnRecord agency, AgencyTold told, SendingDay sending)
    {
        var day = DayOf(agency, told, sending, Since(told, sending.Day));
        var paused = agency.Notes.People.Values.Where(w => w.Pause is not null).ToDictionary(w => w.PersonId, w => w.Pause!);
        var messages = Compose(agency, told, day).Where(m => !paused.ContainsKey(m.To.ToLowerInvariant()) || !IsPausing(m, paused, sending)).ToList();
        foreach (var (person, pause) in paused.Where(p => IsOver(p.Value, sending)))
        {
            var again = DayOf(agency, told, sending, pause.From) with { Again = new Dictionary<string, DateOnly> { [person] = pause.Until } };
            messages.RemoveAll(m => Person.IdComparer.Equals(m.To, person));
            messages.AddRange(Compose(agency, told, again).Where(m => Person.IdComparer.Equals(m.To, person)));
        }

        return [.. messages.OrderBy(m => m.To, Person.IdComparer)];
    }

    // Whom a message cannot reach is known once the messages are there, and an administrator hears of it on the same day.
    private IReadOnlyList<DigestMessage> Compose(AgencyOnRecord agency, AgencyTold told, AgencyDay day)
    {
        var messages = _composer.Compose(day);
        var missed = messages
            .Where(m => m.Channel == ReminderChannel.None && m.To.Length > 0)
            .Select(m => new MissedPerson(m.To.ToLowerInvariant(), day.Day, m.Reason!))
            .Concat(told.Missed)
            .ToList();
        return missed.Count == 0
            ? messages
            : _composer.Compose(day with { Besides = [.. day.Besides, .. _notices.Missed(agency, day.Owners, day.Day, missed)] });
    }

    private AgencyDay DayOf(AgencyOnRecord agency, AgencyTold told, SendingDay sending, DateOnly since) => new(
        agency.AgencyId,
        sending.Day,
        [.. Between(agency, since, sending).Select(d => WithRecord(agency, d.Duty, d.Occasions))],
        boards.OwnersOf(agency, sending.Day))
    {
        Worth = boards.WorthOf(agency),
        Sent = told.Sent,
        Besides = _notices.Of(agency, sending),
        Silent = agency.Notes.Snoozes.Where(s => sending.Day < data.WorkingDays.OnOrBefore(s.Until)).Select(s => (s.PersonId, s.Duty)).ToHashSet(),
    };

    // Of one duty the last word is enough, however long it was that nobody could say anything.
    private IEnumerable<(Duty Duty, IReadOnlyList<Occasion> Occasions)> Between(AgencyOnRecord agency, DateOnly since, SendingDay sending) =>
        since >= sending.Day
            ? On(agency, sending)
            : Enumerable.Range(0, sending.Day.DayNumber - since.DayNumber + 1)
                .Select(n => SendingDay.On(since.AddDays(n), data.WorkingDays))
                .OfType<SendingDay>()
                .SelectMany(missed => On(agency, missed))
                .GroupBy(d => d.Duty)
                .Where(g => g.Key.Until >= sending.Day)
                .Select(g => (g.Key, Newest(g.SelectMany(d => d.Occasions))));

    private static IReadOnlyList<Occasion> Newest(IEnumerable<Occasion> occasions) =>
        [.. occasions.GroupBy(o => o.To).Select(g => g.MaxBy(o => o.Meant)!)];

    private IEnumerable<(Duty Duty, IReadOnlyList<Occasion> Occasions)> On(AgencyOnRecord agency, SendingDay sending)
    {
        var planned = (agency.Measures is { } assessment ? data.Measures.On(sending, assessment, data.Cadences) : [])
            .Concat(CommonOn(sending).Select(d => (new Duty(agency.AgencyId, d.Plan), d.Occasions)));
        var putOff = agency.Notes.Duties.Values.Where(r => r.PutOffTo is not null && r.State != DutyState.Done).Select(r => r.Key).ToHashSet();
        return putOff.Count == 0
            ? planned
            : planned.Where(d => !putOff.Contains(d.Item1.Key)).Concat(boards.Duties(agency, FiscalYears.Of(sending.Day))
                .Where(d => putOff.Contains(d.Key))
                .Select(d => DutyBoards.WithRecord(agency, d))
                .Select(d => (d, d.On(sending, data.Cadences)))
                .Where(d => d.Item2.Count > 0));
    }

    // What is the same for every agency is looked for once a day, not once an agency.
    private IReadOnlyList<(DutyPlan Plan, IReadOnlyList<Occasion> Occasions)> CommonOn(SendingDay sending) =>
        _common.GetOrAdd(sending.Day, _ => boards.Common.On(sending, data.Cadences));

    private static DutyDay WithRecord(AgencyOnRecord agency, Duty duty, IReadOnlyList<Occasion> occasions)
    {
        var record = agency.Notes.Of(duty.Key);
        return new(duty, occasions) { State = record.State, HandedTo = record.HandedTo };
    }

    private static DateOnly Since(AgencyTold told, DateOnly day)
    {
        var (next, earliest) = (told.UpTo?.AddDays(1) ?? day, day.AddDays(-LongestGap));
        return next > earliest ? next : earliest;
    }

    private bool IsPausing(DigestMessage message, Dictionary<string, Pause> paused, SendingDay sending) =>
        sending.Day < EndOf(paused[message.To.ToLowerInvariant()]);

    private bool IsOver(Pause pause, SendingDay sending) =>
        sending.Day >= EndOf(pause) && sending.Day.DayNumber - pause.Until.DayNumber <= NoticePlanner.LongestDelay;

    // A day off moves it to the working day before, unless that is the day on which it was said.
    private DateOnly EndOf(Pause pause) =>
        data.WorkingDays.OnOrBefore(pause.Until) is var before && before > pause.From ? before : data.WorkingDays.OnOrAfter(pause.Until);

    private TimeOnly HourOf(PersonWishes wishes) => data.Cadences.Hours.Within(wishes.Hour ?? data.Cadences.Hours.From);

    private static Person Wishing(Person person, ReminderNotes notes)
    {
        var wishes = notes.Of(person.Id);
        return person with { Locale = wishes.Locale ?? person.Locale, HasStopped = wishes.IsStopped };
    }
}
