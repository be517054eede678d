using ItaBot.Reminders.Cadences;
using ItaBot.Reminders.Tests.Support;
using ItaBot.Scoring.Rules;

namespace ItaBot.Reminders.Tests.Duties;

public sealed class CommonDutiesTests
{
    [Fact]
    public void The_calendar_of_a_year_that_was_entered_is_confirmed_and_any_other_is_not()
    {
        var entered = Delivered.Common.Of(2565).Single(p => p.Id == "calendar:oit");
        var usual = Delivered.Common.Of(2569).Single(p => p.Id == "calendar:oit");

        Assert.Equal((new(2022, 3, 1), new(2022, 4, 30)), (entered.Start, entered.Due));
        Assert.Equal((Standing.Found, CadenceBook.Usual), (entered.Evidence.Standing, entered.Cadence));
        Assert.Equal((new(2026, 3, 1), new(2026, 4, 30)), (usual.Start, usual.Due));
        Assert.Equal((Standing.Unconfirmed, CadenceBook.Brief), (usual.Evidence.Standing, usual.Cadence));
    }

    [Fact]
    public void Links_are_checked_every_week_of_the_year()
    {
        var checks = Delivered.Common.Of(2569).Where(p => p.Id == "standing:link-check").ToList();

        Assert.Equal(52, checks.Count);
        Assert.All(checks, p => Assert.Equal(DayOfWeek.Friday, p.Due.DayOfWeek));
    }

    [Theory]
    [InlineData("2025-12-30", "ย้ำ No Gift Policy ก่อนวันขึ้นปีใหม่")]
    [InlineData("2026-04-10", "ย้ำ No Gift Policy ก่อนวันสงกรานต์")]
    [InlineData("2026-07-27", "ย้ำ No Gift Policy ก่อนวันเข้าพรรษา")]
    public void The_no_gift_policy_is_repeated_on_the_last_working_day_before_a_festival(string day, string title)
    {
        var duty = Assert.Single(Delivered.Common.On(SendingDay.On(DateOnly.Parse(day), Delivered.Days)!, Delivered.Cadences), d => d.Plan.Id == "standing:no-gift");

        Assert.Equal((title, "due"), (duty.Plan.Title.Thai, Assert.Single(duty.Occasions).Name));
    }

    [Theory]
    [InlineData(2567)]
    [InlineData(2568)]
    [InlineData(2569)]
    [InlineData(2570)]
    public void No_duty_is_without_a_reminder_by_its_due_day_and_none_is_there_twice(int year)
    {
        var plans = Delivered.Common.Of(year);

        Assert.Equal(plans.Count, plans.DistinctBy(p => (p.Id, p.Due)).Count());
        Assert.All(plans, p => Assert.Contains(
            Delivered.Cadences[p.Cadence].Between(p.Due.AddDays(-20), p.Due, p.Start, p.Due, Delivered.Days), o => o.Day <= p.Until));
    }

    [Fact]
    public void Nothing_of_a_year_that_is_over_is_spoken_of_for_ever()
    {
        var longAfter = SendingDay.On(new(2026, 9, 30), Delivered.Days)!;

        Assert.DoesNotContain(Delivered.Common.On(longAfter, Delivered.Cadences), d => d.Plan.FiscalYear < 2569);
    }
}
