using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;

namespace ItaBot.Reminders.Digests;

/// <summary>All that a day's digests of one agency are made of.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="Day">The day on which they are sent.</param>
/// <param name="Duties">What is spoken of on that day.</param>
/// <param name="Owners">The agency's people on that day.</param>
public sealed record AgencyDay(string AgencyId, DateOnly Day, IReadOnlyList<DutyDay> Duties, OwnerResolver Owners)
{
    /// <summary>What the duties are worth, worked out where there is something to say; of nothing where there is no assessment yet.</summary>
    public Lazy<DutyWorth?> Worth { get; init; } = new((DutyWorth?)null);

    /// <summary>What was sent already.</summary>
    public IReadOnlySet<SentReminder> Sent { get; init; } = new HashSet<SentReminder>();

    /// <summary>What some people are told besides what falls on the day.</summary>
    internal IReadOnlyList<Notice> Besides { get; init; } = [];

    /// <summary>Of what some people, by id in small letters, do not want to hear on the day.</summary>
    internal IReadOnlySet<(string PersonId, DutyKey Duty)> Silent { get; init; } = new HashSet<(string, DutyKey)>();

    /// <summary>
    /// Those, by id in small letters, who were told on an earlier day that is taken in here and want to hear it again on the
    /// day beside it.
    /// </summary>
    internal IReadOnlyDictionary<string, DateOnly> Again { get; init; } = new Dictionary<string, DateOnly>();
}
