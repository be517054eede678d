using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Tables;

/// <summary>
/// Reads days as people write them, in Thai or Arabic digits: <c>2026-03-31</c>, <c>31/3/2569</c>, <c>๓๑ มี.ค. ๒๕๖๙</c>.
/// A year is of the Buddhist or the Common Era, whichever it can be.
/// </summary>
internal static partial class TableDay
{
    // 1 January 2000 to 31 December 2099. Excel counts days from here on so that 1 March 1900 is the 61st.
    private const int FirstSerial = 36526, LastSerial = 73050;

    private static readonly DateOnly SerialOrigin = new(1899, 12, 30);

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">Its text.</param>
    /// <param name="isOfWorkbook">Whether a bare number is a day as Excel stores it.</param>
    /// <returns>Null where it is no day.</returns>
    public static DateOnly? TryRead(string cell, bool isOfWorkbook)
    {
        var text = ThaiDigits.ToArabic(cell).Trim();
        if (Numbers().Match(text) is { Success: true } numbers)
        {
            return Of(numbers.Groups["year"].Value, Number(numbers, "month"), Number(numbers, "day"));
        }

        if (isOfWorkbook && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial))
        {
            return serial is >= FirstSerial and <= LastSerial ? SerialOrigin.AddDays(serial) : null;
        }

        return NamedDay().IsMatch(text) && ThaiMonths.FindAll(text) is [{ Day: { } day, YearDigits: { } year } named]
            ? Of(year, named.Month, day)
            : null;
    }

    private static DateOnly? Of(string yearDigits, int month, int day) =>
        FiscalYears.TryRead(yearDigits, out var buddhist)
        && month is >= 1 and <= 12
        && FiscalYears.ToCommonEra(buddhist) is var year
        && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day)
            : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        ^(
          (?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})(T00:00:00(\.0+)?Z?)?
          |(?<day>[0-9]{1,2})(?<mark>[/.-])(?<month>[0-9]{1,2})\k<mark>(?<year>[0-9]{4})
        )$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    // The day, a word for the month, the year, and nothing else.
    [GeneratedRegex(@"^(วันที่\s*)?[0-9]{1,2}\s*[^0-9]+?\s*([0-9]{4}|[0-9]{2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NamedDay();
}
