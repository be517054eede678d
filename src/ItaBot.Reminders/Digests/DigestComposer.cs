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
        var notices =
            from duty in day.Duties
            where duty.State != DutyState.Done
            from occasion in duty.Occasions
            from owner in Hearing(day, duty, occasion)
            let notice = new Notice(duty.Duty, occasion, owner)
            where !day.Sent.Contains(notice.Key)
            select notice;
        return
        [
            .. notices
                .GroupBy(n => n.Owner.Person.Id, Person.IdComparer)
                .OrderBy(g => g.Key, Person.IdComparer)
                .Select(g => Message(day, g.First().Owner.Person, [.. g])),
        ];
    }

    // Where the agency has nobody who is there the message is to nobody and says why, so that the duty does not vanish.
    private static IReadOnlyList<DutyOwner> Hearing(AgencyDay day, DutyDay duty, Occasion occasion)
    {
        var units = duty.Duty.OwnerUnits;
        var hearing = occasion.To switch
        {
            Audience.Supervisor => Escalated(day.Owners.Supervisors(Owners(day.Owners, duty)), units),
            Audience.Executive => Escalated(day.Owners.Executives(), units),
            _ => Owners(day.Owners, duty) is { Count: > 0 } owners ? owners : day.Owners.InsteadOfOwners(units),
        };
        return hearing.Count > 0
            ? hearing
            : [new(new("", "", day.AgencyId, "", PersonRole.Administrator), OwnedBecause.Unowned, string.Join(", ", units))];
    }

    private static IReadOnlyList<DutyOwner> Owners(OwnerResolver owners, DutyDay duty) =>
        owners.HandedTo(duty.HandedTo) is { Count: > 0 } handed ? handed : owners.Of(duty.Duty.OwnerUnits).Found;

    private static IReadOnlyList<DutyOwner> Escalated(IReadOnlyList<DutyOwner> superiors, IReadOnlyList<string> units) =>
        [.. superiors.Select(s => s.Because == OwnedBecause.Acting ? s : s with { Of = string.Join(", ", units) })];

    private DigestMessage Message(AgencyDay day, Person person, IReadOnlyList<Notice> notices)
    {
        // What recurs piles up once it is overdue: that is one line. What is still to come stays one line each.
        var lines = notices
            .GroupBy(n => (n.Duty.Id, Due: n.Duty.Due < day.Day ? default : n.Duty.Due))
            .Select(g => (IReadOnlyList<Notice>)[.. g.OrderByDescending(n => n.Occasion.To).ThenBy(n => n.Duty.Due)])
            .OrderBy(g => g.Min(n => n.Duty.Due))
            .ThenByDescending(g => WorthOf(day, g[0].Duty))
            .ToList();
        var kind = lines.TrueForAll(l => l[0].Occasion.To != Audience.Owner) ? DigestKind.Escalation : DigestKind.Digest;
        var channel = person.Channels is [var preferred, ..] ? preferred : ReminderChannel.None;
        var reason = channel != ReminderChannel.None ? null : person.Id.Length == 0 ? DigestMessage.NoPeople : DigestMessage.NotLinked;
        return new(person.Id, day.AgencyId, channel, reason, kind, [.. lines.Select(l => Line(day, l, person.Locale))]);
    }

    private DigestLine Line(AgencyDay day, IReadOnlyList<Notice> notices, string locale)
    {
        var dues = notices.Select(n => n.Duty.Due).Distinct().Order().ToList();
        var lead = notices[0];
        return new(
            lead.Duty.Id,
            dues[0],
            lead.Occasion.Name,
            words.Line(lead, dues, day.Day, WorthOf(day, lead.Duty), locale),
            [.. notices.Select(n => n.Key)]);
    }

    private static decimal WorthOf(AgencyDay day, Duty duty) => day.Worth?.Of(duty) ?? 0;
}
