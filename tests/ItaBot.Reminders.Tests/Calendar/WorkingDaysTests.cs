using ItaBot.Reminders.Tests.Support;

namespace ItaBot.Reminders.Tests.Calendar;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-04-10", true)]
    [InlineData("2026-04-11", false)]
    [InlineData("2026-04-13", false)]
    [InlineData("2026-04-16", true)]
    [InlineData("2024-12-30", false)]
    [InlineData("2026-01-02", false)]
    [InlineData("2026-12-07", false)]
    public void A_weekend_and_a_holiday_are_days_off(string day, bool works) =>
        Assert.Equal(works, Delivered.Days.IsWorkingDay(DateOnly.Parse(day)));

    [Fact]
    public void Songkran_is_passed_in_both_directions()
    {
        var inSongkran = new DateOnly(2026, 4, 14);

        Assert.Equal(new(2026, 4, 10), Delivered.Days.OnOrBefore(inSongkran));
        Assert.Equal(new(2026, 4, 16), Delivered.Days.OnOrAfter(inSongkran));
        Assert.Equal(new(2026, 4, 17), Delivered.Days.Add(new(2026, 4, 10), 2));
        Assert.Equal(new(2026, 4, 9), Delivered.Days.Add(new(2026, 4, 16), -2));
    }

    [Fact]
    public void Three_fiscal_years_are_covered_and_a_later_one_is_known_not_to_be()
    {
        Assert.Equal([2568, 2569, 2570], Delivered.Days.Holidays.Years);
        Assert.True(Delivered.Days.Holidays.Covers(new(2027, 9, 30)));
        Assert.False(Delivered.Days.Holidays.Covers(new(2027, 10, 1)));
    }

    [Fact]
    public void No_holiday_of_the_file_lies_on_a_weekend() =>
        Assert.All(
            Enumerable.Range(0, 3 * 365).Select(n => Delivered.Days.Holidays.On(new DateOnly(2024, 10, 1).AddDays(n))).OfType<ItaBot.Reminders.Calendar.Holiday>(),
            h => Assert.False(h.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, h.Day.ToString("O")));
}
