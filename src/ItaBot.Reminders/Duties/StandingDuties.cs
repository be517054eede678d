using ItaBot.Scoring;
using ItaBot.Scoring.Rules.Files;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Duties;

/// <summary>The duties that come back all along: the weekly link check, the No Gift Policy before each festival.</summary>
public sealed class StandingDuties
{
    private const int DaysOfWeek = 7;

    private readonly IReadOnlyList<StandingRule> _rules;
    private readonly IReadOnlyDictionary<int, IReadOnlyList<Festival>> _festivals;

    internal StandingDuties(
        IReadOnlyList<StandingRule> rules, IReadOnlyDictionary<int, IReadOnlyList<Festival>> festivals, ReportRule reports)
    {
        _rules = rules;
        _festivals = festivals;
        Reports = reports;
    }

    /// <summary>When measures are reported on.</summary>
    public ReportRule Reports { get; }

    /// <summary>
    /// The duties of a fiscal year, Buddhist era, with ids such as <c>standing:link-check</c>; each due day is one. Of a year whose
    /// festivals nobody entered there are only those of every week.
    /// </summary>
    public IEnumerable<DutyPlan> Of(int year) =>
        _rules.SelectMany(rule => rule.Weekday is { } weekday ? EveryWeek(rule, weekday, year) : BeforeFestivals(rule, year));

    private static IEnumerable<DutyPlan> EveryWeek(StandingRule rule, DayOfWeek weekday, int year)
    {
        var first = FiscalYears.FirstDay(year);
        var due = first.AddDays((weekday - first.DayOfWeek + DaysOfWeek) % DaysOfWeek);
        for (; due <= FiscalYears.LastDay(year); due = due.AddDays(DaysOfWeek))
        {
            yield return Plan(rule, year, rule.Title, due.AddDays(1 - DaysOfWeek), due, rule.Evidence);
        }
    }

    private IEnumerable<DutyPlan> BeforeFestivals(StandingRule rule, int year) =>
        (_festivals.GetValueOrDefault(year) ?? []).Select(festival =>
        {
            var due = festival.Day.AddDays(-rule.BeforeFestivals);
            return Plan(rule, year, Before(rule.Title, festival.Name), due.AddDays(-DaysOfWeek), due, festival.Evidence);
        });

    private static DutyPlan Plan(StandingRule rule, int year, LocalText title, DateOnly start, DateOnly due, Evidence evidence) =>
        new($"standing:{rule.Name}", year, title, start, due, evidence)
        {
            OwnerUnits = rule.Units,
            NeedsEvidence = rule.NeedsEvidence,
            Cadence = rule.Cadence,
            Until = due.AddDays(DaysOfWeek),
        };

    private static LocalText Before(LocalText title, LocalText festival) => new(
        title.Thai.Replace("{festival}", festival.Thai, StringComparison.Ordinal),
        title.English.Replace("{festival}", festival.English, StringComparison.Ordinal));
}
