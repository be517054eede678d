using ItaBot.Reminders.Boards;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Owners;

namespace ItaBot.Conversations.Answers.Duties;

/// <summary>Says how far duties are and whose.</summary>
internal static class DutyStates
{
    private const int MostNames = 3;

    /// <summary>How far a duty is, in a word.</summary>
    public static string Word(this Asked asked, DutyState state) => asked.Say($"board.state.{state.ToString().ToLowerInvariant()}");

    /// <summary>How far a duty is, with who said so and when.</summary>
    public static string State(this Draft draft, Asked asked, DutyStatus status)
    {
        var (record, word) = (status.Record, asked.Word(status.Record.State));
        var day = record.At is { } at ? draft.Day(asked, status.Duty.FiscalYear, Dates.In(at)) : null;
        return (day, record.By) switch
        {
            (null, _) => word,
            (_, null) => asked.Say("board.stateat", ("state", word), ("day", day)),
            (_, { } by) => asked.Say("board.stateby", ("state", word), ("day", day), ("who", asked.NameOf(by))),
        };
    }

    /// <summary>From which day a duty was put off; null where it was not.</summary>
    public static string? PutOff(this Draft draft, Asked asked, Duty duty) => duty.PutOffTo is null
        ? null
        : asked.Say("board.putoff", ("due", draft.Day(asked, duty.FiscalYear, duty.Plan.Due)));

    /// <summary>What somebody is called.</summary>
    public static string NameOf(this Asked asked, string personId) => asked.Names.Add(asked.Board.NameOf(personId));

    /// <summary>
    /// Whose a duty is, in few words: the people to whom it was handed over, otherwise the units as printed, otherwise its people.
    /// Null where nothing is known.
    /// </summary>
    public static string? Owner(this Asked asked, DutyStatus status)
    {
        var isHandedOver = status.Owners.Any(o => o.Because == OwnedBecause.HandedOver);
        var names = status.Owners.Select(o => o.Person.Name).Distinct().ToList();
        return isHandedOver || (status.Duty.OwnerUnits.Count == 0 && names.Count is > 0 and <= MostNames) ? asked.List(names)
            : status.Duty.OwnerUnits.Count > 0 ? asked.List(status.Duty.OwnerUnits)
            : null;
    }

    /// <summary>Names one behind the other.</summary>
    public static string List(this Asked asked, IEnumerable<string> names) => asked.Names.Add(string.Join(asked.Say("list.separator"), names), names);

    /// <summary>What there is of some texts, one behind the other; null where there is nothing.</summary>
    public static string? Joined(this Asked asked, params IEnumerable<string?> texts)
    {
        var said = string.Join(asked.Say("board.and"), texts.OfType<string>().Where(t => t.Length > 0));
        return said.Length == 0 ? null : said;
    }
}
