using ItaBot.Reminders.Calendar;
using ItaBot.Reminders.Tests.Support;
using ItaBot.Scoring.Rules;

namespace ItaBot.Reminders.Tests.Calendar;

public sealed class ImportedHolidaysTests
{
    [Fact]
    public void An_imported_day_is_a_day_off_and_its_fiscal_year_is_covered()
    {
        var days = Delivered.Days.With([Imported(new(2028, 4, 13))]);

        Assert.False(days.IsWorkingDay(new(2028, 4, 13)));
        Assert.Equal([2568, 2569, 2570, 2571], days.Holidays.Years);
        Assert.True(days.Holidays.Covers(new(2027, 10, 1)));
        Assert.False(days.IsWorkingDay(new(2026, 4, 13)));
        Assert.True(Delivered.Days.IsWorkingDay(new(2028, 4, 13)));
    }

    [Fact]
    public void On_a_day_that_the_file_got_later_the_file_counts()
    {
        var songkran = new DateOnly(2026, 4, 13);

        Assert.Equal(Delivered.Days.Holidays.On(songkran), Delivered.Days.With([Imported(songkran)]).Holidays.On(songkran));
    }

    private static Holiday Imported(DateOnly day) => new(day, new("วันหยุดพิเศษ", "Special holiday"), new(Standing.Found, "นำเข้า"));
}
