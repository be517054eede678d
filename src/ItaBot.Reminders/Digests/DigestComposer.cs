using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;

namespace ItaBot.Reminders.Digests;

/// <summary>
/// Puts together what the people of an agency are told on a day: one message a person, nothing of what is done, nothing twice.
/// </summary>
public sealed class DigestComposer(DigestWords words)
{
    /// <summary>The messages of a day, by person.</summary>
    public IReadOnlyList<DigestMessage> Compose(AgencyDay day)
    {
        var notices = day.Duties
            .Where(duty => duty.State != DutyState.Done)
            .SelectMany(duty => duty.Occasions, (duty, occasion) => (duty, occasion))
            .SelectMany(d => Hearing(day, d.duty, d.occasion), (d, owner) => new Notice(d.duty.Duty, d.occasion, owner))
            .Where(n => !day.Silent.Contains((n.Key.PersonId, n.Duty.Key)))
            .Concat(day.Besides)
            .Select(n => Again(day, n))
            .Where(n => !day.Sent.Contains(n.Key))
            .DistinctBy(n => n.Key);
        return
        [
            .. notices
                .GroupBy(n => n.Owner.Person.Id, Person.IdComparer)
                .OrderBy(g => g.Key, Person.IdComparer)
                .Select(g => Message(day, g.First().Owner.Person, [.. g])),
        ];
    }

    private static Notice Again(AgencyDay day, Notice notice) =>
        day.Again.TryGetValue(notice.Key.PersonId, out var wished) && day.Sent.Contains(notice.Key)
            ? notice with { Occasion = new(NoticeNames.Later, notice.Occasion.To, wished, notice.Occasion.Day) }
            : notice;

    // Where the agency has nobody who is there the message is to nobody and says why, so that the duty does not vanish.
    private static IReadOnlyList<DutyOwner> Hearing(AgencyDay day, DutyDay duty, Occasion occasion)
    {
        var units = duty.Duty.OwnerUnits;
        var hearing = occasion.To switch
        {
            Audience.Supervisor => Escalated(day.Owners.Supervisors(day.Owners.Of(duty.Duty, duty.HandedTo)), units),
            Audience.Executive => Escalated(day.Owners.Executives(), units),
            _ => day.Owners.Of(duty.Duty, duty.HandedTo) is { Count: > 0 } owners ? owners : day.Owners.InsteadOfOwners(units),
        };
        return hearing.Count > 0
            ? hearing
            : [new(new("", "", day.AgencyId, "", PersonRole.Administrator), OwnedBecause.Unowned, string.Join(", ", units))];
    }

    private static IReadOnlyList<DutyOwner> Escalated(IReadOnlyList<DutyOwner> superiors, IReadOnlyList<string> units) =>
        [.. superiors.Select(s => s.Because == OwnedBecause.Acting ? s : s with { Of = string.Join(", ", units) })];

    private DigestMessage Message(AgencyDay day, Person person, IReadOnlyList<Notice> notices)
    {
        // What recurs piles up once it is overdue: that is one line. What is still to come stays one line each.
        var lines = notices
            .GroupBy(n => (n.Duty.Id, Due: n.Duty.Due < day.Day ? default : n.Duty.Due, Besides: n.Said is null ? null : n.Occasion.Name))
            .Select(g => (IReadOnlyList<Notice>)[.. g.OrderBy(IsOfOthers).ThenByDescending(n => n.Occasion.To).ThenBy(n => n.Duty.Due)])
            .OrderBy(g => g.Min(n => n.Duty.Due))
            .ThenByDescending(g => WorthOf(day, g[0].Duty))
            .ToList();
        var kind = lines.TrueForAll(l => l[0].Occasion.To != Audience.Owner) ? DigestKind.Escalation : DigestKind.Digest;
        var channel = person is { HasStopped: false, Channels: [var preferred, ..] } ? preferred : ReminderChannel.None;
        var reason = channel != ReminderChannel.None ? null
            : person.Id.Length == 0 ? DigestMessage.NoPeople
            : person.HasStopped ? DigestMessage.Stopped
            : DigestMessage.NotLinked;
        return new(person.Id, day.AgencyId, channel, reason, kind, [.. lines.Select(l => Line(day, l, person.Locale))])
        {
            Locale = person.Locale,
        };
    }

    private DigestLine Line(AgencyDay day, IReadOnlyList<Notice> notices, string locale)
    {
        var dues = notices.Select(n => n.Duty.Due).Distinct().Order().ToList();
        var lead = notices[0];
        var parts = words.Line(lead, dues, day.Day, WorthOf(day, lead.Duty), locale);
        return new(
            lead.Duty.Id,
            dues[0],
            lead.Occasion.Name,
            string.Join(" · ", parts),
            [.. notices.Select(n => n.Key)])
        {
            About = notices.MinBy(n => n.Duty.Due)!.Duty,
            Title = parts[0],
            Said = parts[1],
            Details = [.. parts.Skip(2)],
            CanBeAnswered = !NoticeNames.IsOnlyTold(lead.Occasion.Name),
            IsDue = lead.Said is null && !IsOfOthers(lead),
        };
    }

    // Whoever has to do something and heads those who have to hears of it as the one who can do it.
    private static bool IsOfOthers(Notice notice) => notice.Owner.Because == OwnedBecause.Escalated;

    private static decimal WorthOf(AgencyDay day, Duty duty) => duty.Target is null ? 0 : day.Worth.Value?.Of(duty) ?? 0;
}
