using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Rules.Files;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Digests;

/// <summary>
/// What people are told besides what falls on a day: what they wanted to hear of later, wishes to put something off and the
/// answers to them, links that do not work, what feedback says for certain, and whom nothing reached.
/// </summary>
internal sealed class NoticePlanner(ReminderData data, DutyBoards boards, TimeZoneInfo zone)
{
    private readonly CoveredYears _years = new(boards.Common);

    /// <summary>For how many days something is still told that should have been told before.</summary>
    public const int LongestDelay = 14;

    private const string NotReachedDuty = "standing:could-not-reach-";

    private static readonly Evidence Noted = new(Standing.Found, "");

    private readonly IReadOnlyDictionary<string, int> _told = data.Cadences.Notices;
    private readonly FeedbackNotices _feedback = new(data.Words, data.Cadences.Notices);

    /// <summary>What people of an agency are told on a day.</summary>
    public IReadOnlyList<Notice> Of(AgencyOnRecord agency, SendingDay sending)
    {
        var notes = agency.Notes;
        if (notes.Snoozes.Count == 0
            && !notes.Duties.Values.Any(d => d.Wish is not null || d.Decision is not null)
            && !notes.Disclosures.Any(d => d.Found is not null))
        {
            return [.. Feedback(agency, sending.Day)];
        }

        var board = boards.Of(agency, sending.Day);
        return [.. Later(board), .. Wishes(board), .. Decisions(board), .. Links(board), .. Feedback(agency, sending.Day)];
    }

    /// <summary>Whom administrators are told that nothing reached.</summary>
    public IEnumerable<Notice> Missed(AgencyOnRecord agency, OwnerResolver owners, DateOnly day, IReadOnlyList<MissedPerson> missed)
    {
        if (!_told.ContainsKey(NoticeNames.NotReached))
        {
            return [];
        }

        var names = agency.People.ToDictionary(p => p.Id.ToLowerInvariant(), p => p.Name);
        return
            from person in missed
            where names.ContainsKey(person.PersonId)
            from administrator in owners.Administrators()
            where administrator.Person.Id != person.PersonId
            select new Notice(NotReached(agency.AgencyId, person, names[person.PersonId]), Now(NoticeNames.NotReached, person.Day, day), administrator)
            {
                Said = data.Words.Reason(person.Reason),
            };
    }

    private IEnumerable<Notice> Feedback(AgencyOnRecord agency, DateOnly day) =>
        agency.Feedback is null ? [] : _feedback.Of(agency, boards.OwnersOf(agency, day), day);

    private IEnumerable<Notice> Later(DutyBoard board) =>
        from snooze in board.Agency.Notes.Snoozes
        where _told.ContainsKey(NoticeNames.Later)
        where data.WorkingDays.OnOrBefore(snooze.Until) <= board.Day && IsFresh(snooze.Until, board.Day)
        let status = board.Find(snooze.Duty)
        where status is { IsDone: false }
        let person = board.Find(snooze.PersonId)
        where person is not null
        let owner = status.Owners.FirstOrDefault(o => Person.IdComparer.Equals(o.Person.Id, person.Id))
        select new Notice(status.Duty, Now(NoticeNames.Later, snooze.Until, board.Day), owner ?? new(person, OwnedBecause.Informed, ""));

    private IEnumerable<Notice> Wishes(DutyBoard board) =>
        from status in board.All
        let wish = status.Record.Wish
        where wish is not null && !status.IsDone
        let occasion = Repeated(NoticeNames.PostponementAsked, DayOf(wish.At), board.Day)
        where occasion is not null
        from decider in board.Deciders(status)
        where !Person.IdComparer.Equals(decider.Id, wish.By)
        select new Notice(status.Duty, occasion, new(decider, OwnedBecause.Informed, ""))
        {
            Said = Said(occasion.Name, board, wish.By, wish.To),
        };

    private IEnumerable<Notice> Decisions(DutyBoard board) =>
        from status in board.All
        let decision = status.Record.Decision
        where decision is not null
        let asker = board.Find(decision.Wish.By)
        where asker is not null
        let name = decision.IsGranted ? NoticeNames.PostponementGranted : NoticeNames.PostponementRefused
        let occasion = Repeated(name, DayOf(decision.At), board.Day)
        where occasion is not null
        select new Notice(status.Duty, occasion, new(asker, OwnedBecause.Informed, ""))
        {
            Said = Said(name, board, decision.By, decision.Wish.To),
        };

    private IEnumerable<Notice> Links(DutyBoard board) =>
        from disclosure in board.Agency.Notes.Disclosures
        let found = disclosure.Found
        where found is not null
        from bad in LinkNotice.Of(found, DayOf)
        let occasion = Repeated(bad.Name, bad.Since, board.Day)
        where occasion is not null
        let status = board.All.Where(s => s.Duty.Id == $"item:{disclosure.Item}" && s.Duty.FiscalYear == disclosure.FiscalYear)
            .OrderBy(s => s.Duty.Plan.Due < board.Day).ThenBy(s => s.Duty.Plan.Due).FirstOrDefault()
        where status is not null
        from owner in status.Owners.Count > 0 ? status.Owners : board.Owners.InsteadOfOwners(status.Duty.OwnerUnits)
        select new Notice(status.Duty, occasion, owner)
        {
            Said = data.Words.Say(
                $"notices.{bad.Name}",
                ("found", locale => data.LinkWords.Say(found, _years.Of(disclosure.FiscalYear, disclosure.Item), locale)),
                ("date", locale => found.CertificateEnds is { } ends ? DayText.Of(DayOf(ends), locale) : "")),
        };

    private LocalText Said(string name, DutyBoard board, string? by, DateOnly to)
    {
        var somebody = data.Words.Say("notices.somebody");
        return data.Words.Say(
            $"notices.{name}",
            ("person", locale => by is null ? somebody.In(locale) : board.NameOf(by)),
            ("date", locale => DayText.Of(to, locale)));
    }

    private Duty NotReached(string agencyId, MissedPerson person, string name) => new(
        agencyId,
        new(NotReachedDuty + person.PersonId, FiscalYears.Of(person.Day), data.Words.Say("reasons.title", ("person", _ => name)), null, person.Day, Noted)
        {
            Until = person.Day.AddDays(LongestDelay),
        });

    private DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    // What is so for long is told again; what is told once is not told when it is long past.
    private Occasion? Repeated(string name, DateOnly since, DateOnly day)
    {
        if (!_told.TryGetValue(name, out var every) || since > day || (every == 0 && !IsFresh(since, day)))
        {
            return null;
        }

        var days = day.DayNumber - since.DayNumber;
        return Now(name, every == 0 ? since : since.AddDays(days - (days % every)), day);
    }

    private static bool IsFresh(DateOnly since, DateOnly day) => day.DayNumber - since.DayNumber <= LongestDelay;

    private static Occasion Now(string name, DateOnly meant, DateOnly day) => new(name, Audience.Owner, meant, day);
}
