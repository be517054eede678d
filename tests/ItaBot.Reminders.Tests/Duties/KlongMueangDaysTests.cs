using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Tests.Support;

namespace ItaBot.Reminders.Tests.Duties;

/// <summary>What Klong Mueang hears of on a day where it has done nothing of the fiscal year 2569 yet.</summary>
public sealed class KlongMueangDaysTests
{
    public static TheoryData<string, string> Days { get; } = new()
    {
        {
            "2025-10-01",
            """
            measure:1 2026-03-31 start
            measure:2 2026-03-31 start
            measure:3 2026-05-31 start
            measure:4 2026-09-30 start
            measure:5 2026-09-30 start
            measure:6 2026-09-30 start
            measure:7 2026-09-30 start
            measure:8 2026-09-30 start
            measure:9 2026-09-30 start
            measure:10 2026-09-30 start
            """
        },
        { "2026-01-05", "" },
        { "2026-03-01", "" },
        {
            "2026-03-30",
            """
            measure:1 2026-03-31 1-day
            measure:2 2026-03-31 1-day
            measure:9:monthly 2026-03-31 1-day
            item:o11 2026-02-28 escalation Executive
            item:o11 2026-03-31 1-day
            """
        },
        {
            "2026-03-31",
            """
            measure:1 2026-03-31 due
            measure:2 2026-03-31 due
            measure:9:monthly 2026-03-31 due
            item:o11 2026-03-31 due
            item:o5 2026-04-30 30-days
            item:o7 2026-04-30 30-days
            item:o12 2026-04-30 30-days
            item:o13 2026-04-30 30-days
            item:o14 2026-04-30 30-days
            item:o15 2026-04-30 30-days
            item:o19 2026-04-30 30-days
            item:o20 2026-04-30 30-days
            item:o21 2026-04-30 30-days
            item:o22 2026-04-30 30-days
            item:o23 2026-04-30 30-days
            item:o24 2026-04-30 30-days
            item:o25 2026-04-30 30-days
            item:o26 2026-04-30 30-days
            """
        },
        {
            "2026-04-01",
            """
            measure:1:report-6m 2026-04-30 start
            measure:2:report-6m 2026-04-30 start
            measure:3:report-6m 2026-04-30 start
            measure:4:report-6m 2026-04-30 start
            measure:5:report-6m 2026-04-30 start
            measure:6:report-6m 2026-04-30 start
            measure:7:report-6m 2026-04-30 start
            measure:8:report-6m 2026-04-30 start
            measure:9:report-6m 2026-04-30 start
            measure:10:report-6m 2026-04-30 start
            item:o11 2025-12-31 overdue
            item:o6 2026-04-30 start
            item:o10 2026-04-30 start
            item:o18 2026-04-30 start
            """
        },
        {
            "2026-04-10",
            """
            measure:1 2026-03-31 overdue
            measure:2 2026-03-31 overdue
            measure:9:monthly 2026-03-31 overdue
            item:o11 2025-11-30 overdue
            item:o11 2025-12-31 overdue
            item:o11 2026-01-31 overdue
            item:o11 2026-02-28 overdue
            item:o11 2026-03-31 overdue
            standing:link-check 2026-04-10 due
            standing:no-gift 2026-04-12 due
            """
        },
        {
            "2026-09-30",
            """
            measure:4 2026-09-30 due
            measure:5 2026-09-30 due
            measure:6 2026-09-30 due
            measure:7 2026-09-30 due
            measure:8 2026-09-30 due
            measure:9 2026-09-30 due
            measure:9:monthly 2026-08-31 escalation Executive
            measure:9:monthly 2026-09-30 due
            measure:10 2026-09-30 due
            item:o11 2025-12-31 overdue
            item:o11 2026-08-31 escalation Executive
            item:o11 2026-09-30 due
            """
        },
        {
            "2026-10-01",
            """
            measure:1:report-6m 2026-04-30 overdue
            measure:2:report-6m 2026-04-30 overdue
            measure:3:report-6m 2026-04-30 overdue
            measure:4:report-6m 2026-04-30 overdue
            measure:4:report-12m 2026-10-31 30-days
            measure:5:report-6m 2026-04-30 overdue
            measure:5:report-12m 2026-10-31 30-days
            measure:6:report-6m 2026-04-30 overdue
            measure:6:report-12m 2026-10-31 30-days
            measure:7:report-6m 2026-04-30 overdue
            measure:7:report-12m 2026-10-31 30-days
            measure:8:report-6m 2026-04-30 overdue
            measure:8:report-12m 2026-10-31 30-days
            measure:9:report-6m 2026-04-30 overdue
            measure:9:report-12m 2026-10-31 30-days
            measure:10:report-6m 2026-04-30 overdue
            measure:10:report-12m 2026-10-31 30-days
            """
        },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Each_day_has_its_duties_with_their_occasions(string day, string expected)
    {
        var sending = SendingDay.On(DateOnly.Parse(day), Delivered.Days);

        var lines = sending is null ? [] : Delivered.Data.Measures
            .On(sending, Delivered.Sample("klong-mueang-2568"), Delivered.Cadences)
            .Select(d => (d.Duty.Plan, d.Occasions))
            .Concat(Delivered.Common.On(sending, Delivered.Cadences))
            .SelectMany(d => d.Occasions, (d, occasion) => $"{d.Plan.Id} {d.Plan.Due:yyyy-MM-dd} {Say(occasion)}");

        Assert.Equal(expected, string.Join('\n', lines));
    }

    private static string Say(Occasion occasion) =>
        occasion.To == Audience.Owner ? occasion.Name : $"{occasion.Name} {occasion.To}";
}
