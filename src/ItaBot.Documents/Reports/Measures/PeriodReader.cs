using ItaBot.Scoring;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Measures;

/// <summary>
/// Reads periods such as <c>ต.ค. ๖๘ - มี.ค. ๖๙</c> or <c>๑ ต.ค. ๒๕๖๘ - ๓๐ ก.ย. ๒๕๖๙</c>. One that cannot be, or
/// does not lie in the plan's year, is taken as the same months of the plan's year.
/// </summary>
internal static class PeriodReader
{
    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell without markup.</param>
    /// <param name="planYear">The fiscal year that the measures are for.</param>
    /// <returns>Null where the cell names no period.</returns>
    public static PlanPeriod? TryRead(string text, int planYear)
    {
        var months = ThaiMonths.FindAll(text);
        if (months.Count == 0)
        {
            return NamesWholeYear(text) ? new(FiscalYears.FirstDay(planYear), FiscalYears.LastDay(planYear), null) : null;
        }

        if (months.Count > 2 || InPlanYear(months[0], months[^1], planYear) is not { } planned)
        {
            return null;
        }

        var printed = AsPrinted(months[0], months[^1], planYear, out var problem);
        return printed == planned ? printed
            : printed is not null && Lies(printed, planYear) ? printed
            : planned with { Correction = problem ?? PeriodReasons.OutsidePlan(planYear) };
    }

    private static bool NamesWholeYear(string text) =>
        text.Contains("ตลอดปี", StringComparison.Ordinal) || text.Contains("ทั้งปี", StringComparison.Ordinal);

    private static bool Lies(PlanPeriod period, int planYear) =>
        period.Start >= FiscalYears.FirstDay(planYear) && period.End <= FiscalYears.LastDay(planYear);

    private static PlanPeriod? AsPrinted(NamedMonth first, NamedMonth last, int planYear, out LocalText? problem)
    {
        problem = null;
        if (HasImpossibleYear(first) || HasImpossibleYear(last))
        {
            problem = PeriodReasons.ImpossibleYear(planYear);
            return null;
        }

        var end = Day(last, YearOf(last) ?? FiscalYears.CalendarYear(planYear, last.Month), isEnd: true);
        var start = Day(first, YearOf(first) ?? YearBefore(first, last, planYear), isEnd: false);
        if (start > end)
        {
            problem = PeriodReasons.EndsBeforeStart(planYear);
        }

        return start is { } s && end is { } e && s <= e ? new(s, e, null) : null;
    }

    private static PlanPeriod? InPlanYear(NamedMonth first, NamedMonth last, int planYear)
    {
        var start = Day(first, FiscalYears.CalendarYear(planYear, first.Month), isEnd: false);
        var end = Day(last, FiscalYears.CalendarYear(planYear, last.Month), isEnd: true);
        return start is { } s && end is { } e && s <= e ? new(s, e, null) : null;
    }

    /// <summary>The year of a first month without one: that of the last month, or the one before.</summary>
    private static int YearBefore(NamedMonth first, NamedMonth last, int planYear) => YearOf(last) is { } year
        ? year - (first.Month > last.Month ? 1 : 0)
        : FiscalYears.CalendarYear(planYear, first.Month);

    private static bool HasImpossibleYear(NamedMonth month) =>
        month.YearDigits is { } digits && !FiscalYears.TryRead(digits, out _);

    private static int? YearOf(NamedMonth month) =>
        month.YearDigits is { } digits && FiscalYears.TryRead(digits, out var year) ? FiscalYears.ToCommonEra(year) : null;

    private static DateOnly? Day(NamedMonth month, int year, bool isEnd)
    {
        var days = DateTime.DaysInMonth(year, month.Month);
        var day = month.Day ?? (isEnd ? days : 1);
        return day >= 1 && day <= days ? new(year, month.Month, day) : null;
    }
}
