using ItaBot.Reminders.Calendar;

namespace ItaBot.Reminders.Cadences;

/// <summary>The cadences of the cadence file, and the hours in which it lets reminders be sent.</summary>
public sealed class CadenceBook
{
    /// <summary>The cadence of a duty for which no other is named.</summary>
    public const string Usual = "usual";

    /// <summary>The cadence of what comes back every month.</summary>
    public const string Monthly = "monthly";

    /// <summary>The cadence of what nobody is chased for afterwards.</summary>
    public const string Brief = "brief";

    private readonly Dictionary<string, Cadence> _cadences;

    internal CadenceBook(OfficeHours hours, IEnumerable<Cadence> cadences, IReadOnlyDictionary<string, int> notices)
    {
        Hours = hours;
        Notices = notices;
        _cadences = cadences.ToDictionary(c => c.Name, StringComparer.Ordinal);
    }

    /// <summary>When reminders may be sent.</summary>
    public OfficeHours Hours { get; }

    /// <summary>
    /// What people are told besides due days, by the name of the occasion: after how many days it is told again as long as it is
    /// so; 0 where it is told once.
    /// </summary>
    public IReadOnlyDictionary<string, int> Notices { get; }

    /// <summary>The names of the cadences.</summary>
    public IReadOnlyCollection<string> Names => _cadences.Keys;

    /// <summary>A cadence by its name.</summary>
    /// <exception cref="KeyNotFoundException">The file has no such cadence; the readers of the other files refuse such names.</exception>
    public Cadence this[string name] => _cadences[name];
}
