using ItaBot.Reminders;
using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using ItaBot.Scoring.Tests.Support;

namespace ItaBot.Conversations.Tests.Support;

/// <summary>What was recorded of duties, as given, and what is recorded from then on.</summary>
internal sealed class KeptReminders(ReminderNotes? notes = null, params Person[] people) : IReminderStore, IPeople
{
    public static ReminderData Data { get; } = ReminderData.Load(ReminderData.DefaultDirectory);

    public static DutyBoards Boards { get; } = new(Data, Published.Rules, Data.DutiesOfAll(Published.Rules));

    /// <summary>What was recorded, in order.</summary>
    public List<ReminderChange> Changes { get; } = [];

    /// <summary>Who changed what of each duty, the earliest first.</summary>
    public Dictionary<DutyKey, IReadOnlyList<DutyChange>> History { get; } = [];

    public DutyDesk Desk => new(this, this, Boards);

    public Task<ReminderNotes> FindAsync(string agencyId, CancellationToken cancellationToken) =>
        Task.FromResult(notes ?? new ReminderNotes(agencyId));

    public Task<IReadOnlyList<DutyChange>> ListHistoryAsync(string agencyId, DutyKey duty, CancellationToken cancellationToken) =>
        Task.FromResult(History.GetValueOrDefault(duty) ?? []);

    public Task ApplyAsync(IReadOnlyList<ReminderChange> changes, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Changes.AddRange(changes);
        return Task.CompletedTask;
    }

    public Task NoteFindingAsync(string agencyId, Disclosure checkedLink, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<(string AgencyId, Disclosure Disclosure)>> ListDisclosuresAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<Person>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Person>>([.. people.Where(p => p.AgencyId == agencyId)]);
}
