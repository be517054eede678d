using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Tests.Support;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Reminders.Tests.Duties;

public sealed class MeasureDutiesTests
{
    [Theory]
    [InlineData("klong-mueang-2568", 1, "measure:1 2026-03-31, measure:1:report-6m 2026-04-30")]
    [InlineData("klong-mueang-2568", 3, "measure:3 2026-05-31, measure:3:report-6m 2026-04-30")]
    [InlineData("klong-mueang-2568", 4, "measure:4 2026-09-30, measure:4:report-6m 2026-04-30, measure:4:report-12m 2026-10-31")]
    [InlineData("klong-mueang-2568", 10, "measure:10 2026-09-30, measure:10:report-6m 2026-04-30, measure:10:report-12m 2026-10-31")]
    [InlineData("dan-2565", 2, "measure:2 2023-09-30, measure:2:report-3m 2023-01-31, measure:2:report-6m 2023-04-30, measure:2:report-9m 2023-07-31, measure:2:report-12m 2023-10-31")]
    [InlineData("dan-2565", 4, "measure:4 2023-09-30, measure:4:report-6m 2023-04-30, measure:4:report-12m 2023-10-31")]
    [InlineData("dan-2565", 5, "measure:5 2023-09-30, measure:5:report-6m 2023-04-30, measure:5:report-12m 2023-10-31")]
    [InlineData("dan-2565", 7, "measure:7 2023-03-31, measure:7:report-6m 2023-04-30")]
    [InlineData("bueng-nakhon-2567", 1, "measure:1 2025-09-30, measure:1:report-6m 2025-04-30, measure:1:report-12m 2025-10-31")]
    [InlineData("chaiyaphum-pao-2563", 1, "measure:1 2021-09-30, measure:1:report 2021-05-31")]
    public void A_published_measure_has_these_duties(string sample, int measure, string duties) =>
        Assert.Equal(duties, Say(DutiesOf(sample).Where(d => IsOf(d, measure))));

    [Fact]
    public void A_monthly_line_is_due_at_the_end_of_each_month_of_the_period()
    {
        var monthly = DutiesOf("klong-mueang-2568").Where(d => d.Id == "measure:9:monthly").ToList();

        Assert.Equal(12, monthly.Count);
        Assert.Equal((new DateOnly(2025, 10, 31), new DateOnly(2026, 9, 30)), (monthly[0].Due, monthly[^1].Due));
        Assert.Equal(new(2026, 1, 31), monthly[2].Plan.Until);
    }

    [Theory]
    [InlineData("รายงานทุก ๖ เดือน ในเดือนมีนาคมและกันยายน", "measure:1 2026-09-30, measure:1:report-6m 2026-03-31, measure:1:report-12m 2026-09-30")]
    [InlineData("รายงานภายใน ๑๕ เม.ย. และ ๑๕ ต.ค. ของทุกปี", "measure:1 2026-09-30, measure:1:report-6m 2026-04-15, measure:1:report-12m 2026-10-15")]
    [InlineData("รายงานในเดือนมกราคม เมษายน กรกฎาคม และตุลาคม", "measure:1 2026-09-30, measure:1:report-3m 2026-01-31, measure:1:report-6m 2026-04-30, measure:1:report-9m 2026-07-31, measure:1:report-12m 2026-10-31")]
    [InlineData("แจ้งที่ประชุม เมษายน ๒๕๖๙", "measure:1 2026-09-30, measure:1:report 2026-04-30, measure:1:report-12m 2026-10-31")]
    [InlineData("แจ้งที่ประชุม พ.ค. 2026", "measure:1 2026-09-30, measure:1:report-6m 2026-04-30, measure:1:report 2026-05-31, measure:1:report-12m 2026-10-31")]
    [InlineData("แจ้งเงิน รายการ และปัญหา", "measure:1 2026-09-30, measure:1:report-6m 2026-04-30, measure:1:report-12m 2026-10-31")]
    public void What_a_line_says_takes_the_place_of_the_usual_report(string line, string duties) =>
        Assert.Equal(duties, Say(Of(Some(new(2025, 10, 1), new(2026, 9, 30), line))));

    [Fact]
    public void A_line_that_names_the_months_is_more_exact_than_one_that_does_not()
    {
        var named = Of(Some(new(2025, 10, 1), new(2026, 9, 30), "รายงานทุก ๖ เดือน", "ทุก ๖ เดือน ในเดือนมีนาคมและกันยายน"));

        Assert.Equal("measure:1 2026-09-30, measure:1:report-6m 2026-03-31, measure:1:report-12m 2026-09-30", Say(named));
    }

    [Fact]
    public void A_short_measure_has_no_report_of_six_months() =>
        Assert.Equal("measure:1 2026-03-30", Say(Of(Some(new(2025, 10, 1), new(2026, 3, 30)))));

    [Fact]
    public void A_measure_without_a_period_is_of_the_year_after_the_assessment_which_is_derived()
    {
        var duty = Assert.Single(Of(Some(null, null)));

        Assert.Equal((2569, new(2025, 10, 1), new(2026, 9, 30)), (duty.FiscalYear, duty.Start, duty.Due));
        Assert.Equal(Standing.Derived, duty.Plan.Evidence.Standing);
    }

    [Fact]
    public void A_duty_says_what_it_is_whose_and_what_it_is_worth_something_for()
    {
        var duty = DutiesOf("klong-mueang-2568").Single(d => d.Id == "measure:4");

        Assert.Equal(("klong-mueang", 2569), (duty.AgencyId, duty.FiscalYear));
        Assert.Equal(new LocalText("มาตรการที่ 4 วางระบบยืมคืนของหลวง", "Measure 4: วางระบบยืมคืนของหลวง"), duty.Title);
        Assert.Equal(["งานพัสดุ", "กองคลัง"], duty.OwnerUnits);
        Assert.Equal(Target.Indicator(4), duty.Target);
        Assert.Equal(3, duty.Plan.Details.Count);
        Assert.Equal(Standing.Found, duty.Plan.Evidence.Standing);
    }

    [Theory]
    [InlineData("klong-mueang-2568")]
    [InlineData("bueng-nakhon-2567")]
    [InlineData("dan-2565")]
    [InlineData("pak-phraek-2568")]
    [InlineData("chaiyaphum-pao-2563")]
    public void No_duty_is_there_twice(string sample)
    {
        var duties = DutiesOf(sample).ToList();

        Assert.Equal(duties.Count, duties.DistinctBy(d => (d.Id, d.Due)).Count());
        Assert.Equal(
            duties.Count(IsReport), duties.Where(IsReport).DistinctBy(d => (d.Id.Split(':')[1], d.Due)).Count());
    }

    [Fact]
    public void A_day_asks_for_the_same_duties_as_the_year() => Assert.All(Enumerable.Range(0, 400), n =>
    {
        if (SendingDay.On(new DateOnly(2025, 10, 1).AddDays(n), Delivered.Days) is not { } sending)
        {
            return;
        }

        var ofTheDay = Delivered.Data.Measures.On(sending, Delivered.Sample("klong-mueang-2568"), Delivered.Cadences);
        Assert.Equal(
            DutiesOf("klong-mueang-2568").SelectMany(d => d.Plan.On(sending, Delivered.Cadences), (d, o) => (d.Id, d.Due, o)),
            ofTheDay.SelectMany(d => d.Occasions, (d, o) => (d.Duty.Id, d.Duty.Due, o)));
    });

    private static IEnumerable<Duty> DutiesOf(string sample) => Delivered.Data.Measures.Of(Delivered.Sample(sample));

    private static IEnumerable<Duty> Of(Measure measure) =>
        Delivered.Data.Measures.Of(Delivered.Sample("klong-mueang-2568") with { Measures = [measure] });

    private static Measure Some(DateOnly? start, DateOnly? end, params string[] monitoring) =>
        new(1, null, "", null, [], start, end, [], monitoring);

    private static bool IsOf(Duty duty, int measure) => duty.Id == $"measure:{measure}" || duty.Id.StartsWith($"measure:{measure}:");

    private static bool IsReport(Duty duty) => duty.Id.Contains(":report");

    private static string Say(IEnumerable<Duty> duties) => string.Join(", ", duties.Select(d => $"{d.Id} {d.Due:yyyy-MM-dd}"));
}
