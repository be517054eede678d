using System.Globalization;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Duties;

/// <summary>
/// When a measure is reported on and followed up.
/// <list type="bullet">
/// <item>Its own lines come first: rounds (รอบ ๖ เดือน), rhythms (ไตรมาสละ ๑ ครั้ง), months by name (ภายในเมษายนและตุลาคม).
/// A report is due at the end of the month that is named, otherwise at the end of the month after its period, as the
/// standing rule says. Weekly lines and lines on festivals give nothing: the standing duties of all agencies are the same work.</item>
/// <item>Six- and twelve-month reports are added where the measure lasts so long and no line says anything of that report:
/// a measure from October to March has one, one of the whole year has two, a shorter one none, nor one whose period was not published.</item>
/// <item>Reports of the same months, or due on the same day, are one.</item>
/// </list>
/// </summary>
internal static class MonitoringDuties
{
    /// <summary>The days on which a measure is reported on and followed up, in order.</summary>
    /// <param name="monitoring">Its lines on monitoring, as printed.</param>
    /// <param name="start">The first day of its period.</param>
    /// <param name="end">The last day of its period.</param>
    /// <param name="isPublished">Whether the period is the published one.</param>
    /// <param name="rule">When measures are reported on.</param>
    public static IEnumerable<MonitoringDate> Of(
        IReadOnlyList<string> monitoring, DateOnly start, DateOnly end, bool isPublished, ReportRule rule)
    {
        var found = new Found();
        foreach (var text in monitoring)
        {
            var line = MonitoringLine.Read(text);
            foreach (var date in DatesOf(line, text, start, end, rule))
            {
                found.Add(date, isNamed: line.Months.Count > 0);
            }
        }

        foreach (var months in rule.Months.Where(m => isPublished && start.AddMonths(m) <= end.AddDays(1)))
        {
            found.AddWhereMissing(new(KindOf(months), months, rule.DueAfter(start, months), null));
        }

        return found.Dates.OrderBy(d => d.Due);
    }

    private static IEnumerable<MonitoringDate> DatesOf(MonitoringLine line, string text, DateOnly start, DateOnly end, ReportRule rule)
    {
        if (line.Every == 1)
        {
            return MonthEnds(start, end).Select(due => new MonitoringDate(MonitoringDate.Monthly, null, due, text));
        }

        if (line.Months.Count > 0)
        {
            var every = line.Every ?? (line.Rounds is [var round] ? round : EveryOf(line.Months));
            return line.Months.SelectMany(m => DueDays(m, start, end)).Select(due => every is { } months
                ? Report(Math.Max(1, (int)Math.Round(YearMonths.Between(start, due) / (double)months)) * months, due, text)
                : new MonitoringDate(MonitoringDate.Report, null, due, text));
        }

        var reports = line.Every is { } period
            ? Multiples(period, start, end)
            : line.Rounds;
        return reports.Select(months => Report(months, rule.DueAfter(start, months), text));
    }

    private static MonitoringDate Report(int months, DateOnly due, string text) => new(KindOf(months), months, due, text);

    private static string KindOf(int months) => $"{MonitoringDate.Report}-{months.ToString(CultureInfo.InvariantCulture)}m";

    // Two months without a year are half-yearly reports, four quarterly ones; one, or months of one year, are days of their own.
    private static int? EveryOf(IReadOnlyList<NamedMonth> months) => months.Any(m => m.YearDigits is not null) ? null : months.Count switch
    {
        2 => 6,
        4 => 3,
        _ => null,
    };

    private static IEnumerable<int> Multiples(int period, DateOnly start, DateOnly end)
    {
        for (var months = period; start.AddMonths(months) <= end.AddDays(1); months += period)
        {
            yield return months;
        }
    }

    private static IEnumerable<DateOnly> MonthEnds(DateOnly start, DateOnly end)
    {
        for (var due = YearMonths.LastDay(start); due <= YearMonths.LastDay(end); due = YearMonths.LastDay(due.AddDays(1)))
        {
            yield return due;
        }
    }

    // In the month in which a measure starts there is nothing to report yet; in the one after its end there is.
    private static IEnumerable<DateOnly> DueDays(NamedMonth named, DateOnly start, DateOnly end)
    {
        if (named.YearDigits is not null)
        {
            return FiscalYears.TryRead(named.YearDigits, out var year)
                ? new[] { DayOf(named, FiscalYears.ToCommonEra(year)) }.Where(d => d >= start)
                : [];
        }

        var last = YearMonths.LastDay(end.AddDays(1));
        return Enumerable.Range(start.Year, last.Year - start.Year + 1)
            .Select(year => DayOf(named, year))
            .Where(due => YearMonths.Between(start, due) >= 1 && due <= last);
    }

    private static DateOnly DayOf(NamedMonth named, int year)
    {
        var last = DateTime.DaysInMonth(year, named.Month);
        return new(year, named.Month, named.Day is >= 1 and var day ? Math.Min(day, last) : last);
    }

    /// <summary>The days found so far, each piece of work once.</summary>
    private sealed class Found
    {
        private readonly List<MonitoringDate> _dates = [];

        public IEnumerable<MonitoringDate> Dates => _dates;

        // A line that names the month is more exact than one that only says how often.
        public void Add(MonitoringDate date, bool isNamed)
        {
            var same = _dates.FindIndex(d => IsSame(d, date));
            if (same < 0)
            {
                _dates.Add(date);
            }
            else if (isNamed && date.Months is not null)
            {
                _dates[same] = date;
            }
        }

        public void AddWhereMissing(MonitoringDate date)
        {
            if (!_dates.Exists(d => IsSame(d, date)))
            {
                _dates.Add(date);
            }
        }

        private static bool IsSame(MonitoringDate one, MonitoringDate other)
        {
            var areReports = one.Kind.StartsWith(MonitoringDate.Report, StringComparison.Ordinal) && other.Kind.StartsWith(MonitoringDate.Report, StringComparison.Ordinal);
            return areReports
                ? (one.Months is not null && one.Months == other.Months) || one.Due == other.Due
                : one.Kind == other.Kind && one.Due == other.Due;
        }
    }
}
