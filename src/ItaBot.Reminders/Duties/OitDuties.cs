using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Rules.Files;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Duties;

/// <summary>The duties of the OIT items: each in its own rhythm, with the fiscal year that its content must cover.</summary>
public sealed partial class OitDuties
{
    private const int MonthsOfYear = 12;

    private readonly IReadOnlyDictionary<string, OitItem> _items;
    private readonly ItaCalendar _calendar;

    internal OitDuties(IReadOnlyDictionary<string, OitItem> items, ItaCalendar calendar)
    {
        _items = items;
        _calendar = calendar;
    }

    /// <summary>
    /// The duties of a fiscal year, Buddhist era, with ids such as <c>item:o13</c>; an item that recurs has one for each due day.
    /// </summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="rules">Its rules, or those of an earlier year while its own are not published.</param>
    public IEnumerable<DutyPlan> Of(int year, RuleYear rules) => rules[Tool.OIT].Indicators
        .SelectMany(i => i.Items)
        .Where(item => _items.ContainsKey(item.Topic))
        .SelectMany(item => Of(year, item, _items[item.Topic]));

    /// <summary>The OIT items of a rule year for which the file states no rhythm: nobody is reminded of them.</summary>
    public IReadOnlyList<ItemRule> Lacking(RuleYear rules) =>
        [.. rules[Tool.OIT].Indicators.SelectMany(i => i.Items).Where(item => !_items.ContainsKey(item.Topic))];

    private IEnumerable<DutyPlan> Of(int year, ItemRule rule, OitItem item)
    {
        var covers = item.IsOfPreviousYear ? year - 1 : year;
        switch (item.Rhythm)
        {
            case OitRhythm.Yearly yearly:
                var (start, due) = (yearly.Start.In(year, _calendar), yearly.Due.In(year, _calendar));
                yield return Plan(rule, item, year, covers, YearTitle(rule, covers), start, due, FiscalYears.LastDay(year));
                break;

            case OitRhythm.Recurring recurring:
                for (var months = recurring.Months; months <= MonthsOfYear; months += recurring.Months)
                {
                    var last = FiscalYears.FirstDay(year).AddMonths(months).AddDays(-1);
                    var dueDay = YearMonths.LastDay(last.AddMonths(recurring.DueMonthsAfter));
                    var content = FiscalYears.FirstDay(covers).AddMonths(months).AddDays(-1);
                    var title = MonthTitle(rule, content, recurring.Months);
                    yield return Plan(rule, item, year, covers, title, YearMonths.FirstDay(dueDay), dueDay, UntilOf(year, dueDay));
                }

                break;
        }
    }

    private static DutyPlan Plan(
        ItemRule rule, OitItem item, int year, int covers, LocalText title, DateOnly start, DateOnly due, DateOnly until) =>
        new($"item:{rule.Id}", year, title, start, due, Weaker(item.Evidence, item.Rhythm.Evidence))
        {
            OwnerUnits = item.Units,

            // The item's number may be another one's next year.
            Series = $"item:{rule.Topic}",
            NeedsEvidence = true,
            Target = rule.Target,
            Covers = covers,
            Cadence = item.Rhythm.Cadence,
            Until = until,
        };

    // In the next fiscal year the item's number may be another item's; what was due late still has its month.
    private static DateOnly UntilOf(int year, DateOnly due)
    {
        var (endOfYear, monthAfter) = (FiscalYears.LastDay(year), due.AddMonths(1));
        return endOfYear > monthAfter ? endOfYear : monthAfter;
    }

    // A due day is no firmer than the weaker of what it rests on.
    private static Evidence Weaker(Evidence one, Evidence other) => one.Standing >= other.Standing ? one : other;

    private static LocalText YearTitle(ItemRule rule, int covers)
    {
        var year = covers.ToString(CultureInfo.InvariantCulture);
        return new($"{rule.Id} {WithoutYear().Replace(rule.Name.Thai, "")} ปีงบประมาณ {year}", $"{rule.Id} {WithoutYear().Replace(rule.Name.English, "")}, fiscal year {year}");
    }

    private static LocalText MonthTitle(ItemRule rule, DateOnly last, int months)
    {
        var first = last.AddMonths(1 - months);
        var year = FiscalYears.BuddhistYear(last).ToString(CultureInfo.InvariantCulture);
        var (thai, english) = months == 1
            ? (ThaiMonths.Name(last.Month), English(last))
            : ($"{ThaiMonths.Name(first.Month)}–{ThaiMonths.Name(last.Month)}", $"{English(first)}–{English(last)}");
        return new($"{rule.Id} {WithoutYear().Replace(rule.Name.Thai, "")} เดือน{thai} {year}", $"{rule.Id} {WithoutYear().Replace(rule.Name.English, "")}, {english} {year}");
    }

    private static string English(DateOnly day) => day.ToString("MMMM", CultureInfo.InvariantCulture);

    // The year itself says it better.
    [GeneratedRegex(@"\s*\((ปีก่อน|ปีนี้|previous year|this year)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutYear();
}
