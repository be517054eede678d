using System.Globalization;

namespace ItaBot.Scoring.Thai;

/// <summary>How days are written for people.</summary>
public static class DayText
{
    /// <summary>A day: <c>31 มี.ค. 2569</c>, in English <c>31 March 2026</c>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="locale"><c>en</c> gives English, anything else Thai.</param>
    public static string Of(DateOnly day, string locale) => locale == "en"
        ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{day.Day} {ThaiMonths.Abbreviation(day.Month)} {FiscalYears.BuddhistYear(day)}");
}
