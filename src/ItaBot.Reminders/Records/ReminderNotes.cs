using ItaBot.Reminders.Duties;

namespace ItaBot.Reminders.Records;

/// <summary>Everything that was recorded of an agency's duties.</summary>
/// <param name="AgencyId">The agency.</param>
public sealed record ReminderNotes(string AgencyId)
{
    /// <summary>What was recorded of single duties.</summary>
    public IReadOnlyDictionary<DutyKey, DutyRecord> Duties { get; init; } = new Dictionary<DutyKey, DutyRecord>();

    /// <summary>The published links, at most one for each item of a fiscal year.</summary>
    public IReadOnlyList<Disclosure> Disclosures { get; init; } = [];

    /// <summary>What supervisors answered: the <see cref="Owners.UnitNames.Plain"/> unit, and the ids of those whom it means.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Units { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>How people want to be reminded, by id.</summary>
    public IReadOnlyDictionary<string, PersonWishes> People { get; init; } = new Dictionary<string, PersonWishes>();

    /// <summary>What people want to hear of later.</summary>
    public IReadOnlyList<DutySnooze> Snoozes { get; init; } = [];

    /// <summary>What was recorded of a duty; a record of nothing where nothing was.</summary>
    public DutyRecord Of(DutyKey key) => Duties.GetValueOrDefault(key) ?? new DutyRecord(key);

    /// <summary>How somebody wants to be reminded.</summary>
    public PersonWishes Of(string personId)
    {
        ArgumentNullException.ThrowIfNull(personId);
        var id = personId.ToLowerInvariant();
        return People.GetValueOrDefault(id) ?? new PersonWishes(id);
    }

    /// <summary>The published link of an item; null where none was entered.</summary>
    public Disclosure? Of(int fiscalYear, string item) =>
        Disclosures.FirstOrDefault(d => d.FiscalYear == fiscalYear && d.Item == item);
}
