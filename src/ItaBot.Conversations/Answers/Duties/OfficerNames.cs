using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>Finds officers by what somebody types, and says whom to offer.</summary>
internal static class OfficerNames
{
    private const int Shortest = 2, ShortestUnit = 4, Offered = 10;

    private static readonly string[] Before =
        ["ส่งต่อให้", "ส่งให้", "มอบให้", "โอนให้", "ให้", "เป็นของ", "ของ", "คุณ", "นางสาว", "นาง", "นาย", "handitoverto", "giveitto", "handto", "to", "itis", "mrs", "mr", "ms"];

    /// <summary>
    /// The officers whom a text names: by id or whole name one, by a part of a name or by a unit perhaps several; empty where
    /// it names none.
    /// </summary>
    public static IReadOnlyList<Person> Named(DutyBoard board, string typed)
    {
        var plain = Plain(typed);
        if (plain.Length < Shortest)
        {
            return [];
        }

        Func<Person, bool>[] ways =
        [
            p => UnitNames.Plain(p.Id) == UnitNames.Plain(typed) || UnitNames.Plain(p.Id) == plain,
            p => Plain(p.Name) == plain,
            p => Plain(p.Name).Contains(plain, StringComparison.Ordinal),
            p => plain.Length >= ShortestUnit && UnitNames.Plain(p.Unit).Contains(UnitNames.Plain(typed), StringComparison.Ordinal),
        ];
        return ways.Select(w => board.Agency.People.Where(w).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <summary>Whom a duty may be handed to: those of its units first, then the others.</summary>
    public static IReadOnlyList<Person> ToOffer(Asked asked, DutyStatus status)
    {
        var ofUnits = asked.Board.Owners.Of(status.Duty.OwnerUnits).Found.Select(o => o.Person.Id).ToHashSet(Person.IdComparer);
        return
        [
            .. asked.Board.Agency.People
                .Where(p => !status.IsOf(p.Id) && !Person.IdComparer.Equals(p.Id, asked.Me?.Id) && !p.IsOnLeave(asked.Today))
                .OrderByDescending(p => ofUnits.Contains(p.Id) || IsIn(p, status.Duty))
                .ThenBy(p => p.Name, StringComparer.Ordinal)
                .Take(Offered),
        ];
    }

    private static bool IsIn(Person person, Duty duty) => person.Unit.Length > 0
        && duty.OwnerUnits.Select(UnitNames.Plain).Any(u =>
            u.Contains(UnitNames.Plain(person.Unit), StringComparison.Ordinal) || UnitNames.Plain(person.Unit).Contains(u, StringComparison.Ordinal));

    private static string Plain(string name)
    {
        var plain = UnitNames.Plain(name);
        foreach (var word in Before)
        {
            if (plain.Length > word.Length + 1 && plain.StartsWith(word, StringComparison.Ordinal))
            {
                plain = plain[word.Length..];
            }
        }

        return plain;
    }
}
