using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;

namespace ItaBot.Reminders.Tests.Support;

/// <summary>Published links in memory, with each finding that was noted.</summary>
internal sealed class KeptLinks : IReminderStore
{
    private readonly List<(string AgencyId, Disclosure Disclosure)> _links = [];

    /// <summary>What was noted, in its order.</summary>
    public List<(string AgencyId, string Item, LinkFinding Found)> Noted { get; } = [];

    public void Add(string agencyId, string item, string link, int fiscalYear = 2569) => _links.Add((agencyId, new(fiscalYear, item, link)));

    public LinkFinding? Of(string agencyId, string item) => _links.Single(l => l.AgencyId == agencyId && l.Disclosure.Item == item).Disclosure.Found;

    public Task<IReadOnlyList<(string AgencyId, Disclosure Disclosure)>> ListDisclosuresAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<(string, Disclosure)>>([.. _links]);

    public Task NoteFindingAsync(string agencyId, Disclosure checkedLink, CancellationToken cancellationToken)
    {
        Noted.Add((agencyId, checkedLink.Item, checkedLink.Found!));
        var place = _links.FindIndex(l => l.AgencyId == agencyId && l.Disclosure.Item == checkedLink.Item && l.Disclosure.Link == checkedLink.Link);
        _links[place] = (agencyId, checkedLink);
        return Task.CompletedTask;
    }

    public Task<ReminderNotes> FindAsync(string agencyId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<DutyChange>> ListHistoryAsync(string agencyId, DutyKey duty, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task ApplyAsync(IReadOnlyList<ReminderChange> changes, DateTimeOffset now, CancellationToken cancellationToken) => throw new NotSupportedException();
}
