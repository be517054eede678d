using System.Globalization;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders;

/// <summary>Days as people read them: <c>31 มี.ค. 2569</c>, <c>31 Mar 2026</c>.</summary>
internal static class DayText
{
    public static string Of(DateOnly day, string locale) => locale == "en"
        ? day.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{day.Day} {ThaiMonths.Abbreviation(day.Month)} {FiscalYears.BuddhistYear(day)}");
}
