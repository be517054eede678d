using System.Globalization;

namespace ItaBot.Reminders.Duties;

/// <summary>Which of an agency's duties: what it is, of which fiscal year and, as it may recur, for which due day.</summary>
/// <param name="Id">The duty's id: <c>measure:1</c>, <c>item:o13</c>.</param>
/// <param name="FiscalYear">The fiscal year, Buddhist era, whose work it is.</param>
/// <param name="Due">The due day as planned; it stays the same where the duty is put off.</param>
public readonly record struct DutyKey(string Id, int FiscalYear, DateOnly Due)
{
    private const char Separator = '/';
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <returns>False where the text is no key.</returns>
    public static bool TryParse(string? text, out DutyKey key)
    {
        if (text?.Split(Separator) is [{ Length: > 0 } id, var year, var day]
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var fiscalYear)
            && DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var due))
        {
            key = new(id, fiscalYear, due);
            return true;
        }

        key = default;
        return false;
    }

    /// <summary>The key as one text: <c>item:o13/2569/2026-04-30</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Id}{Separator}{FiscalYear}{Separator}{Due.ToString(DayFormat, CultureInfo.InvariantCulture)}");
}
