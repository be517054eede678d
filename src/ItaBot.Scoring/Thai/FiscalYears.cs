using System.Globalization;

namespace ItaBot.Scoring.Thai;

/// <summary>
/// Fiscal years (ปีงบประมาณ) of the Buddhist era: 2569 runs from 1 October 2025 to 30 September 2026.
/// </summary>
public static class FiscalYears
{
    private const int EraOffset = 543;
    private const int FirstMonth = 10;

    /// <summary>The first day of a fiscal year, 1 October.</summary>
    public static DateOnly FirstDay(int year) => new(year - EraOffset - 1, FirstMonth, 1);

    /// <summary>The last day of a fiscal year, 30 September.</summary>
    public static DateOnly LastDay(int year) => FirstDay(year + 1).AddDays(-1);

    /// <summary>The fiscal year that a day lies in.</summary>
    public static int Of(DateOnly day) => day.Year + EraOffset + (day.Month >= FirstMonth ? 1 : 0);

    /// <summary>The calendar year of the Common Era in which a month of a fiscal year lies.</summary>
    /// <param name="year">The fiscal year, Buddhist era.</param>
    /// <param name="month">1–12.</param>
    public static int CalendarYear(int year, int month) => year - EraOffset - (month >= FirstMonth ? 1 : 0);

    /// <summary>The Buddhist era's number of the calendar year of a day.</summary>
    public static int BuddhistYear(DateOnly day) => day.Year + EraOffset;

    /// <summary>The Common Era's number of a year of the Buddhist era.</summary>
    public static int ToCommonEra(int year) => year - EraOffset;

    /// <summary>
    /// Reads a year in Thai or Arabic digits, given in the Buddhist era (2568), shortened (68) or in the
    /// Common Era (2025).
    /// </summary>
    /// <param name="text">Nothing but digits; spaces around them do not matter.</param>
    /// <param name="year">The year, Buddhist era.</param>
    /// <returns>False where the text is no such year, for example where it has three digits.</returns>
    public static bool TryRead(string text, out int year)
    {
        var digits = ThaiDigits.ToArabic(text).Trim();
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year))
        {
            return false;
        }

        switch (digits.Length)
        {
            case 2:
                year += 2500;
                return true;
            case 4 when year is >= 2400 and < 2700:
                return true;
            case 4 when year is >= 1900 and < 2150:
                year += EraOffset;
                return true;
            default:
                return false;
        }
    }
}
