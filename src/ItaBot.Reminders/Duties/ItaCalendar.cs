namespace ItaBot.Reminders.Duties;

/// <summary>The ITA calendar: what was entered for a year, and for the rest what is usual.</summary>
public sealed class ItaCalendar
{
    private readonly IReadOnlyList<UsualWindow> _usual;
    private readonly IReadOnlyDictionary<int, IReadOnlyList<ItaWindow>> _years;

    internal ItaCalendar(IReadOnlyList<UsualWindow> usual, IReadOnlyDictionary<int, IReadOnlyList<ItaWindow>> years)
    {
        _usual = usual;
        _years = years;
    }

    /// <summary>The windows that every year has.</summary>
    internal IReadOnlyList<string> Names => [.. _usual.Select(w => w.Name)];

    /// <summary>The windows of a fiscal year, Buddhist era, in the order in which they close.</summary>
    public IReadOnlyList<ItaWindow> Of(int year)
    {
        var entered = _years.GetValueOrDefault(year) ?? [];
        return
        [
            .. entered
                .Concat(_usual.Where(u => entered.All(e => e.Name != u.Name)).Select(u => u.In(year)))
                .OrderBy(w => w.Closes)
                .ThenBy(w => w.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>A window of a fiscal year, or null where the year has none of that name.</summary>
    public ItaWindow? Find(int year, string name) => Of(year).FirstOrDefault(w => w.Name == name);
}
