using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Reminders.Boards;

/// <summary>Finds what agencies have to do, and records what becomes of it.</summary>
/// <param name="store">Where that is kept.</param>
/// <param name="people">Where the people of agencies are known.</param>
/// <param name="boards">Works out what agencies have to do.</param>
public sealed class DutyDesk(IReminderStore store, IPeople people, DutyBoards boards)
{
    /// <summary>What is on record of an agency.</summary>
    /// <param name="agencyId">The agency.</param>
    /// <param name="assessments">Its assessments, the oldest first.</param>
    /// <param name="withPeople">Whether its people are needed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<AgencyOnRecord> FindAsync(
        string agencyId, IReadOnlyList<Assessment> assessments, bool withPeople, CancellationToken cancellationToken) =>
        new(
            agencyId,
            assessments,
            await store.FindAsync(agencyId, cancellationToken),
            withPeople ? await people.ListAsync(agencyId, cancellationToken) : []);

    /// <summary>What an agency has to do around a day.</summary>
    public DutyBoard BoardOf(AgencyOnRecord agency, DateOnly day) => boards.Of(agency, day);

    /// <summary>Who changed what of a duty, the earliest first.</summary>
    public Task<IReadOnlyList<DutyChange>> HistoryAsync(string agencyId, DutyKey duty, CancellationToken cancellationToken) =>
        store.ListHistoryAsync(agencyId, duty, cancellationToken);

    /// <summary>Records changes, all of them or none.</summary>
    public Task ApplyAsync(IReadOnlyList<ReminderChange> changes, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes.Count == 0 ? Task.CompletedTask : store.ApplyAsync(changes, now, cancellationToken);
    }
}
