using System.Collections.Concurrent;
using System.Globalization;
using ItaBot.Reminders.Cadences;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Rules.Files;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Duties;

/// <summary>
/// The duties that are the same for every agency: OIT items, the ITA calendar, the standing ones. They are worked out once a
/// fiscal year, so that a day costs an agency nothing but what falls on it.
/// </summary>
public sealed class CommonDuties(RuleBook rules, OitDuties oit, ItaCalendar calendar, StandingDuties standing)
{
    private readonly ConcurrentDictionary<int, IReadOnlyList<DutyPlan>> _years = new();

    /// <summary>The duties of a fiscal year, Buddhist era, by due day.</summary>
    public IReadOnlyList<DutyPlan> Of(int year) => _years.GetOrAdd(year, Plans);

    /// <summary>What is spoken of on a day as long as nobody has done it, with the occasions, by due day.</summary>
    public IReadOnlyList<(DutyPlan Plan, IReadOnlyList<Occasion> Occasions)> On(SendingDay sending, CadenceBook cadences) =>
    [
        // What is due soon after a fiscal year begins is spoken of before, what was due late in one after.
        .. Enumerable.Range(FiscalYears.Of(sending.Day) - 1, 3)
            .SelectMany(Of)
            .Select(plan => (plan, plan.On(sending, cadences)))
            .Where(d => d.Item2.Count > 0),
    ];

    private IReadOnlyList<DutyPlan> Plans(int year) =>
    [
        .. OitPlans(year)
            .Concat(CalendarDuties.Of(year, calendar))
            .Concat(standing.Of(year))
            .OrderBy(p => p.Due),
    ];

    private IEnumerable<DutyPlan> OitPlans(int year)
    {
        if (OitRules.Of(rules, year) is not { } found)
        {
            return [];
        }

        var plans = oit.Of(year, found);
        if (found.Year == year)
        {
            return plans;
        }

        var name = found.Year.ToString(CultureInfo.InvariantCulture);
        var guess = new Evidence(Standing.Unconfirmed, $"ยังไม่มีหลักเกณฑ์ของปีนี้ ใช้ข้อของปี {name}");
        return plans.Select(p => p with { Evidence = guess });
    }
}
