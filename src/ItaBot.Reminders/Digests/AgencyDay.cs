using ItaBot.Reminders.Owners;

namespace ItaBot.Reminders.Digests;

/// <summary>All that a day's digests of one agency are made of.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="Day">The day on which they are sent.</param>
/// <param name="Duties">What is spoken of on that day.</param>
/// <param name="Owners">The agency's people on that day.</param>
public sealed record AgencyDay(string AgencyId, DateOnly Day, IReadOnlyList<DutyDay> Duties, OwnerResolver Owners)
{
    /// <summary>What the duties are worth; null where the agency has no assessment yet.</summary>
    public DutyWorth? Worth { get; init; }

    /// <summary>What was sent already.</summary>
    public IReadOnlySet<SentReminder> Sent { get; init; } = new HashSet<SentReminder>();
}
