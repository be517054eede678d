using ItaBot.Scoring.Thai;

namespace ItaBot.Scoring.Tests.Thai;

public sealed class ThaiMonthsTests
{
    [Fact]
    public void Every_months_names_are_found_as_that_month()
    {
        var months = Enumerable.Range(1, 12).ToList();

        Assert.Equal(months, months.Select(m => ThaiMonths.FindAll(ThaiMonths.Name(m)).Single().Month));
        Assert.Equal(months, months.Select(m => ThaiMonths.FindAll(ThaiMonths.Abbreviation(m)).Single().Month));
    }

    [Theory]
    [InlineData("ต.ค.๖๕ - มี.ค. ๖๕", "10//65 3//65")]
    [InlineData("๑ ต.ค. ๒๕๖๘ - ๓๐ ก.ย ๒๕๖๙", "10/1/2568 9/30/2569")]
    [InlineData("ต.ค.๖๕๘ – พ. ค. ๖๕๙", "10//658 5//659")]
    [InlineData("ภายใน 15 เมษายน พ.ศ. 2569", "4/15/2569")]
    [InlineData("รอบ ๖ เดือน", "")]
    public void Days_and_years_stand_with_their_months(string text, string expected)
    {
        var months = ThaiMonths.FindAll(text).Select(m => $"{m.Month}/{m.Day}/{m.YearDigits}");

        Assert.Equal(expected, string.Join(' ', months));
    }
}
