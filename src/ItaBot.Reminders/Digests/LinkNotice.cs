using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Links;
using ItaBot.Reminders.Records;

namespace ItaBot.Reminders.Digests;

/// <summary>Something about a published link that its owner is told.</summary>
/// <param name="Name">The occasion.</param>
/// <param name="Since">Since when it is so.</param>
internal sealed record LinkNotice(string Name, DateOnly Since)
{
    /// <summary>What is to be told of what was found.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="dayOf">The day of a moment, where the offices are.</param>
    public static IEnumerable<LinkNotice> Of(LinkFinding found, Func<DateTimeOffset, DateOnly> dayOf)
    {
        // Of what is no failure it is not kept since when it is so: it counts from the week in which it was seen last.
        var seen = dayOf(found.At);
        var week = seen.AddDays(-(int)seen.DayOfWeek);
        if (found.Verdict is { State: LinkState.Bad, FailingSince: { } failing })
        {
            yield return new(NoticeNames.LinkBad, dayOf(failing));
        }

        if (found.Verdict.State == LinkState.Stale)
        {
            yield return new(NoticeNames.LinkStale, week);
        }

        if (found.CertificateEnds is not null)
        {
            yield return new(NoticeNames.LinkCertificate, week);
        }
    }
}
