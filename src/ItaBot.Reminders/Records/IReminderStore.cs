using ItaBot.Reminders.Duties;

namespace ItaBot.Reminders.Records;

/// <summary>Where is kept what people record of duties.</summary>
public interface IReminderStore
{
    /// <summary>What was recorded of an agency's duties.</summary>
    Task<ReminderNotes> FindAsync(string agencyId, CancellationToken cancellationToken);

    /// <summary>Who changed what of a duty, the earliest first.</summary>
    Task<IReadOnlyList<DutyChange>> ListHistoryAsync(string agencyId, DutyKey duty, CancellationToken cancellationToken);

    /// <summary>Records changes, all of them or none, in their order.</summary>
    Task ApplyAsync(IReadOnlyList<ReminderChange> changes, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Records what was found of a published link. Nothing where the item has another link meanwhile.
    /// </summary>
    /// <param name="agencyId">The agency.</param>
    /// <param name="checkedLink">The link as it was looked at, with what was found.</param>
    /// <param name="cancellationToken">Stops before it is stored.</param>
    Task NoteFindingAsync(string agencyId, Disclosure checkedLink, CancellationToken cancellationToken);

    /// <summary>The published links of all agencies, with the agency of each.</summary>
    Task<IReadOnlyList<(string AgencyId, Disclosure Disclosure)>> ListDisclosuresAsync(CancellationToken cancellationToken);
}
