using System.Globalization;
using ItaBot.Reminders.Cadences;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Rules.Files;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Duties;

/// <summary>
/// The duties of measures: each is one, due when its period ends, and so is each report on it and each follow-up
/// (<see cref="MonitoringDuties"/> says which). A measure whose period was not published is taken to be done in the
/// fiscal year after the one that was assessed, which is said to be derived.
/// </summary>
public sealed class MeasureDuties(ReportRule reports)
{
    private static readonly Evidence Published = new(Standing.Found, "รายงานผลการประเมินของหน่วยงาน");

    private static readonly Evidence Assumed = new(
        Standing.Derived, "รายงานผลการประเมินไม่ได้บอกช่วงเวลา จึงถือเป็นปีงบประมาณถัดจากปีที่ประเมิน");

    /// <summary>The duties of the measures that an assessment plans.</summary>
    public IEnumerable<Duty> Of(Assessment assessment) =>
        from measure in assessment.Measures
        let period = PeriodOf(measure, assessment.FiscalYear + 1)
        from date in Dates(measure, period.Start, period.End)
        select new Duty(assessment.Agency.Id, Plan(measure, period, date));

    /// <summary>
    /// Those that are spoken of on a day as long as nobody has done them, with the occasions. The others are not even made.
    /// </summary>
    public IEnumerable<(Duty Duty, IReadOnlyList<Occasion> Occasions)> On(SendingDay sending, Assessment assessment, CadenceBook cadences) =>
        from measure in assessment.Measures
        let period = PeriodOf(measure, assessment.FiscalYear + 1)
        from date in Dates(measure, period.Start, period.End)
        where sending.Day <= UntilOf(period.Start, date)
        let occasions = cadences[CadenceOf(date)].On(sending, StartOf(period.Start, date), date.Due)
        where occasions.Count > 0
        select (new Duty(assessment.Agency.Id, Plan(measure, period, date)), occasions);

    private IEnumerable<MonitoringDate> Dates(Measure measure, DateOnly start, DateOnly end) => MonitoringDuties
        .Of(measure.Monitoring, start, end, IsPublished(measure), reports)
        .Prepend(new(MonitoringDate.Measure, null, end, null));

    private DutyPlan Plan(Measure measure, (DateOnly Start, DateOnly End) period, MonitoringDate date)
    {
        var start = period.Start;
        var id = $"measure:{Text(measure.Number)}";
        var isMeasure = date.Kind == MonitoringDate.Measure;
        return new(
            isMeasure ? id : $"{id}:{date.Kind}",
            FiscalYears.Of(start),
            isMeasure ? Title(measure) : Title(measure, date),
            StartOf(start, date),
            date.Due,
            EvidenceOf(measure, date))
        {
            OwnerUnits = measure.Owners,
            PeriodEnd = period.End,
            Details = isMeasure ? measure.Steps : date.Line is { } line ? [line] : [],
            NeedsEvidence = date.Months is not null && reports.NeedsEvidence,
            Target = measure.Indicator is { } number ? Target.Indicator(number) : null,
            Cadence = CadenceOf(date),
            Until = UntilOf(start, date),
        };
    }

    private static string CadenceOf(MonitoringDate date) =>
        date.Kind == MonitoringDate.Monthly ? CadenceBook.Monthly : CadenceBook.Usual;

    private static DateOnly StartOf(DateOnly start, MonitoringDate date) =>
        date.Kind == MonitoringDate.Measure || YearMonths.FirstDay(date.Due) < start ? start : YearMonths.FirstDay(date.Due);

    // What comes every month is taken over by the next month; a measure by those of a later year, unless it lasts longer.
    private static DateOnly UntilOf(DateOnly start, MonitoringDate date)
    {
        if (date.Kind == MonitoringDate.Monthly)
        {
            return date.Due.AddMonths(1);
        }

        var (nextYear, yearAfter) = (FiscalYears.LastDay(FiscalYears.Of(start) + 1), date.Due.AddYears(1));
        return nextYear > yearAfter ? nextYear : yearAfter;
    }

    // Half a period is completed by the edge of its fiscal year.
    private static (DateOnly Start, DateOnly End) PeriodOf(Measure measure, int yearAfter) => (measure.Start, measure.End) switch
    {
        ({ } start, { } end) => (start, end),
        ({ } start, null) => (start, FiscalYears.LastDay(FiscalYears.Of(start))),
        (null, { } end) => (FiscalYears.FirstDay(FiscalYears.Of(end)), end),
        _ => (FiscalYears.FirstDay(yearAfter), FiscalYears.LastDay(yearAfter)),
    };

    private Evidence EvidenceOf(Measure measure, MonitoringDate date) => (date.Kind, date.Line) switch
    {
        (not MonitoringDate.Measure, null) => reports.Evidence,
        _ => IsPublished(measure) ? Published : Assumed,
    };

    private static bool IsPublished(Measure measure) => measure is { Start: not null, End: not null };

    // Where the title was not published the finding says what the measure is about.
    private static LocalText Title(Measure measure)
    {
        var (number, words) = (Text(measure.Number), measure.Title.Length > 0 ? measure.Title : measure.Problem);
        return words is null
            ? new($"มาตรการที่ {number}", $"Measure {number}")
            : new($"มาตรการที่ {number} {words}", $"Measure {number}: {words}");
    }

    private static LocalText Title(Measure measure, MonitoringDate date)
    {
        var number = Text(measure.Number);
        return date.Months is { } months
            ? new($"รายงานผลมาตรการที่ {number} รอบ {Text(months)} เดือน", $"Measure {number}: {Text(months)}-month report")
            : new($"มาตรการที่ {number}: {date.Line}", $"Measure {number}: {date.Line}");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
