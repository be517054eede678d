using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;

namespace ItaBot.Benchmarks;

/// <summary>An agency of which nothing is recorded and nobody is known.</summary>
internal sealed class NoReminders : IReminderStore, IPeople
{
    public Task<ReminderNotes> FindAsync(string agencyId, CancellationToken cancellationToken) =>
        Task.FromResult(new ReminderNotes(agencyId));

    public Task<IReadOnlyList<Person>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Person>>([]);

    public Task<IReadOnlyList<DutyChange>> ListHistoryAsync(string agencyId, DutyKey duty, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task ApplyAsync(IReadOnlyList<ReminderChange> changes, DateTimeOffset now, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task NoteFindingAsync(string agencyId, Disclosure checkedLink, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<(string AgencyId, Disclosure Disclosure)>> ListDisclosuresAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
