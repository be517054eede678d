using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Calendar;

/// <summary>The public holidays of the fiscal years that somebody entered.</summary>
public sealed class Holidays
{
    private readonly Dictionary<DateOnly, Holiday> _days;
    private readonly HashSet<int> _years;

    /// <summary>The holidays of some fiscal years.</summary>
    /// <param name="years">The fiscal years, Buddhist era, whose holidays are all there.</param>
    /// <param name="days">The holidays; no day twice.</param>
    public Holidays(IEnumerable<int> years, IEnumerable<Holiday> days)
    {
        _years = [.. years];
        _days = days.ToDictionary(h => h.Day);
    }

    /// <summary>The fiscal years, Buddhist era, whose holidays are known, the earliest first.</summary>
    public IEnumerable<int> Years => _years.Order();

    /// <summary>
    /// These holidays and those that were imported. A fiscal year of which a day was imported is known from then on; on a day that
    /// is in both the holiday of the file counts, which somebody corrected later than the import.
    /// </summary>
    public Holidays With(IReadOnlyList<Holiday> imported) =>
        new(_years.Concat(imported.Select(h => FiscalYears.Of(h.Day))), _days.Values.Concat(imported.Where(h => !_days.ContainsKey(h.Day))));

    /// <summary>Whether the holidays of the fiscal year in which a day lies are known. Where they are not, only weekends are.</summary>
    public bool Covers(DateOnly day) => _years.Contains(FiscalYears.Of(day));

    /// <summary>The holiday on a day, or null where there is none or none is known.</summary>
    public Holiday? On(DateOnly day) => _days.GetValueOrDefault(day);
}
