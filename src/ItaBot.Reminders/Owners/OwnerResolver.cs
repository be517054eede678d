using ItaBot.Reminders.Duties;
using System.Collections.Concurrent;

namespace ItaBot.Reminders.Owners;

/// <summary>Finds the people behind the units that reports print, for one agency on one day.</summary>
public sealed class OwnerResolver
{
    private readonly UnitNames _names;
    private readonly DateOnly _day;
    private readonly IReadOnlyList<(Person Person, UnitName Unit)> _people;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _remembered;

    // An agency's duties are those of a few units, which are the same over and over.
    private readonly ConcurrentDictionary<string, DutyOwners> _resolved = new(StringComparer.Ordinal);

    /// <summary>The people of an agency on a day.</summary>
    /// <param name="names">How units are spelled.</param>
    /// <param name="people">The people of the agency.</param>
    /// <param name="remembered">What a supervisor answered: the <see cref="UnitNames.Plain"/> unit, and the ids of those whom it means.</param>
    /// <param name="day">The day, which tells who is on leave.</param>
    public OwnerResolver(
        UnitNames names, IEnumerable<Person> people, IReadOnlyDictionary<string, IReadOnlyList<string>> remembered, DateOnly day)
    {
        _names = names;
        _day = day;
        _remembered = remembered;
        _people = [.. people.OrderBy(p => p.Id, Person.IdComparer).Select(p => (p, names.Read(p.Unit)))];
    }

    /// <summary>Who has to do what is owned by some units.</summary>
    /// <param name="units">The units as printed.</param>
    public DutyOwners Of(IReadOnlyList<string> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var key = string.Join('\n', units);
        return _resolved.GetOrAdd(key, _ => Resolve(units));
    }

    /// <summary>Who has to do a duty: by its units or, where none is named, whom a supervisor named for its series.</summary>
    /// <param name="units">The units as printed.</param>
    /// <param name="series">What the duty is whichever the year.</param>
    public DutyOwners Of(IReadOnlyList<string> units, string series)
    {
        ArgumentNullException.ThrowIfNull(units);
        return units.Count > 0 || !_remembered.TryGetValue(UnitNames.Plain(series), out var ids)
            ? Of(units)
            : new(Present(WithIds(ids), OwnedBecause.Named, ""), []);
    }

    /// <summary>Whether what some units own is a unit's: one of them is that unit, holds it or lies within it, or means every unit.</summary>
    /// <param name="units">The units as printed.</param>
    /// <param name="unit">The unit, as somebody says it.</param>
    public bool Include(IReadOnlyList<string> units, string unit)
    {
        ArgumentNullException.ThrowIfNull(units);
        var asked = _names.Read(unit);
        return units.Any(_names.IsEveryUnit)
            || _names.ReadAll(units, CanBe).Any(u => u.Unit.Holds(asked) || asked.Holds(u.Unit));
    }

    /// <summary>Those to whom a duty was handed over, as far as they are there.</summary>
    public IReadOnlyList<DutyOwner> HandedTo(IReadOnlyList<string> ids) => Present(WithIds(ids), OwnedBecause.HandedOver, "");

    /// <summary>Who has to do a duty: those to whom it was handed over, as far as they are there, and otherwise its owners.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="handedTo">The ids of those to whom it was handed over; empty where it was not.</param>
    public IReadOnlyList<DutyOwner> Of(Duty duty, IReadOnlyList<string> handedTo)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return HandedTo(handedTo) is { Count: > 0 } handed ? handed : Of(duty.OwnerUnits, duty.Series).Found;
    }

    /// <summary>
    /// Whom to tell of a duty that is overdue: those who head the units of its owners; where one has no head, or nobody owns it,
    /// the ones whom <see cref="InsteadOfOwners"/> tells.
    /// </summary>
    public IReadOnlyList<DutyOwner> Supervisors(IReadOnlyList<DutyOwner> owners) => owners.Count == 0
        ? General(OwnedBecause.Escalated, PersonRole.Supervisor)
        : Once(owners.Select(o => _names.Read(o.Person.Unit)).Distinct().SelectMany(Heads));

    /// <summary>The executives; where none is there, the administrators.</summary>
    public IReadOnlyList<DutyOwner> Executives() => General(OwnedBecause.Escalated, PersonRole.Executive);

    /// <summary>The administrators; where none is there, the executives.</summary>
    public IReadOnlyList<DutyOwner> Administrators() => General(OwnedBecause.Informed, PersonRole.Administrator);

    /// <summary>
    /// Who hears of a duty that nobody is known to own: who heads the general unit, otherwise all supervisors, the administrators
    /// or the executives. Empty only where the agency has nobody of these.
    /// </summary>
    /// <param name="units">The units as printed, which are said.</param>
    public IReadOnlyList<DutyOwner> InsteadOfOwners(IReadOnlyList<string> units)
    {
        var printed = string.Join(", ", units);
        return
        [
            .. General(OwnedBecause.Unowned, PersonRole.Supervisor)
                .Select(o => o.Because == OwnedBecause.Unowned ? o with { Of = printed } : o),
        ];
    }

    /// <summary>
    /// Who hears what feedback says. No unit owns what citizens are asked, so it is whoever heads the general unit, otherwise all
    /// supervisors, and the administrators, who see to the rounds.
    /// </summary>
    public IReadOnlyList<DutyOwner> OfFeedback() =>
        Once(General(OwnedBecause.Informed, PersonRole.Supervisor).Concat(Administrators()));

    private DutyOwners Resolve(IReadOnlyList<string> units)
    {
        var found = new List<DutyOwner>();
        var unresolved = new List<string>();
        foreach (var (unit, printed) in Asked(units))
        {
            var owners = Of(unit, printed);
            found.AddRange(owners);
            if (owners.Count == 0)
            {
                unresolved.Add(printed);
            }
        }

        return new(Once(found), unresolved);
    }

    private IReadOnlyList<(UnitName Unit, string Printed)> Asked(IReadOnlyList<string> units) =>
        // What was answered is about one text, which must not be joined with its neighbour.
        units.Any(u => _remembered.ContainsKey(UnitNames.Plain(u))) ? [.. units.Select(u => (_names.Read(u), u))] : _names.ReadAll(units, CanBe);

    // The directory knows better where it has the section in another division.
    private bool CanBe(UnitName joined) =>
        !_people.Any(p => p.Unit.Section == joined.Section && p.Unit.Division.Length > 0 && p.Unit.Division != joined.Division);

    private List<DutyOwner> Of(UnitName unit, string printed)
    {
        if (unit.IsEmpty)
        {
            return [];
        }

        if (_remembered.TryGetValue(UnitNames.Plain(printed), out var ids)
            && Present(WithIds(ids), OwnedBecause.Remembered, printed) is { Count: > 0 } remembered)
        {
            return remembered;
        }

        if (_names.IsEveryUnit(printed))
        {
            return Once(_people.Select(p => p.Unit).Where(u => !u.IsEmpty).Distinct()
                .SelectMany(u => OfUnit(p => p == u, OwnedBecause.EveryUnit, OwnedBecause.EveryUnit, printed)));
        }

        // A division's own people come before those of its sections; a section of which nobody is known is its division's matter.
        if (Present(In(u => u == unit || (unit.Section.Length > 0 && u == unit with { Division = "" }), PersonRole.Owner), OwnedBecause.Unit, printed) is { Count: > 0 } own)
        {
            return own;
        }

        var within = OfUnit(unit.Holds, OwnedBecause.Unit, OwnedBecause.HeadsUnit, printed);
        return within.Count > 0 || unit.Division.Length == 0
            ? within
            : OfUnit(u => u == unit with { Section = "" }, OwnedBecause.Unit, OwnedBecause.HeadsUnit, printed);
    }

    private List<DutyOwner> OfUnit(Func<UnitName, bool> isIn, OwnedBecause owner, OwnedBecause head, string printed)
    {
        var owners = Present(In(isIn, PersonRole.Owner), owner, printed);
        return owners.Count > 0 ? owners : Present(In(isIn, PersonRole.Supervisor), head, printed);
    }

    private List<DutyOwner> Heads(UnitName unit)
    {
        UnitName[] units = [unit, unit with { Section = "" }];
        return units
            .Where(u => !u.IsEmpty)
            .Select(u => Present(In(other => other == u, PersonRole.Supervisor), OwnedBecause.Escalated, ""))
            .FirstOrDefault(h => h.Count > 0) ?? General(OwnedBecause.Escalated, PersonRole.Supervisor);
    }

    private List<DutyOwner> General(OwnedBecause because, PersonRole role)
    {
        if (role == PersonRole.Supervisor && Present(In(_names.General.Holds, role), because, "") is { Count: > 0 } general)
        {
            return general;
        }

        PersonRole[] order = [role, PersonRole.Administrator, PersonRole.Executive, PersonRole.Supervisor, PersonRole.Owner];
        return order.Select(r => Present(In(_ => true, r), because, "")).FirstOrDefault(o => o.Count > 0) ?? [];
    }

    private IEnumerable<Person> In(Func<UnitName, bool> isIn, PersonRole role) =>
        _people.Where(p => p.Person.Role == role && isIn(p.Unit)).Select(p => p.Person);

    private IEnumerable<Person> WithIds(IReadOnlyList<string> ids) =>
        _people.Select(p => p.Person).Where(p => ids.Contains(p.Id, Person.IdComparer));

    private List<DutyOwner> Present(IEnumerable<Person> people, OwnedBecause because, string of) =>
        Once(people.SelectMany(p => p.IsOnLeave(_day)
            ? Acting(p, []).Select(a => new DutyOwner(a, OwnedBecause.Acting, p.Name))
            : [new(p, because, of)]));

    // Whoever acts for somebody may be on leave too; two who act for each other are nobody.
    private IEnumerable<Person> Acting(Person absent, HashSet<string> seen) => seen.Add(absent.Id)
        ? _people.Select(p => p.Person)
            .Where(p => Person.IdComparer.Equals(p.ActingFor, absent.Id))
            .SelectMany(p => p.IsOnLeave(_day) ? Acting(p, seen) : [p])
        : [];

    // Whoever is an owner in two ways hears of a duty once.
    private static List<DutyOwner> Once(IEnumerable<DutyOwner> owners) => [.. owners.DistinctBy(o => o.Person.Id, Person.IdComparer)];
}
