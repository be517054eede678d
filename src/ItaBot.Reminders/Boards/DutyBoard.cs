using ItaBot.Reminders.Digests;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;

namespace ItaBot.Reminders.Boards;

/// <summary>What an agency has to do around a day, with how far each duty is and whose.</summary>
public sealed class DutyBoard
{
    private readonly IReadOnlyDictionary<DutyKey, DutyStatus> _byKey;
    private readonly Lazy<DutyWorth?> _worth;

    internal DutyBoard(AgencyOnRecord agency, DateOnly day, IReadOnlyList<DutyStatus> all, OwnerResolver owners, Lazy<DutyWorth?> worth)
    {
        (Agency, Day, All, Owners, _worth) = (agency, day, all, owners, worth);
        _byKey = all.ToDictionary(s => s.Duty.Key);
    }

    /// <summary>What an officer can change about reminders.</summary>
    public required ReminderData Data { get; init; }

    /// <summary>What it is made of.</summary>
    public AgencyOnRecord Agency { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>
    /// The duties of the fiscal years before, of and after the day that are still spoken of, by due day; also those that are
    /// done.
    /// </summary>
    public IReadOnlyList<DutyStatus> All { get; }

    /// <summary>The agency's people on the day.</summary>
    public OwnerResolver Owners { get; }

    /// <summary>A duty; null where there is none, or none any more.</summary>
    public DutyStatus? Find(DutyKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>Somebody of the agency; null where the directory has nobody of that id.</summary>
    public Person? Find(string? personId) => Agency.People.FirstOrDefault(p => Person.IdComparer.Equals(p.Id, personId));

    /// <summary>What somebody is called; the id where the directory has them no more.</summary>
    public string NameOf(string personId) => Find(personId)?.Name ?? personId;

    /// <summary>The units, as printed, of duties that are not done and of which nobody is known.</summary>
    public IReadOnlyList<string> UnknownUnits =>
    [
        .. All.Where(s => !s.IsDone && s.Owners.Count == 0)
            .SelectMany(s => Owners.Of(s.Duty.OwnerUnits).Unresolved)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>
    /// Those who may say yes to putting a duty off past the end of its period: who heads its owners, and the executives.
    /// </summary>
    public IReadOnlyList<Person> Deciders(DutyStatus duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return [.. Owners.Supervisors(duty.Owners).Concat(Owners.Executives()).Select(o => o.Person).DistinctBy(p => p.Id, Person.IdComparer)];
    }

    /// <summary>
    /// Whether a duty is a unit's: the unit is named for it, or lies within one that is, or its people have to do it. What was
    /// handed over is the unit's of whoever has it now.
    /// </summary>
    /// <param name="duty">The duty.</param>
    /// <param name="unit">The unit, as somebody says it.</param>
    public bool IsOf(DutyStatus duty, string unit)
    {
        ArgumentNullException.ThrowIfNull(duty);
        var isHandedOver = duty.Owners.Any(o => o.Because == OwnedBecause.HandedOver);
        return Owners.Include(isHandedOver ? [.. duty.Owners.Select(o => o.Person.Unit)] : duty.Duty.OwnerUnits, unit)
            || Owners.Of([unit]).Found.Any(o => duty.IsOf(o.Person.Id));
    }

    /// <summary>What a duty is worth on the total, in points, not rounded; 0 where nothing is known to hang on it.</summary>
    public decimal WorthOf(Duty duty) => duty.Target is null ? 0 : _worth.Value?.Of(duty) ?? 0;
}
