using ItaBot.Scoring.Thai;

namespace ItaBot.Scoring.Tests.Thai;

public sealed class FiscalYearsTests
{
    [Theory]
    [InlineData("2568", 2568)]
    [InlineData("๒๕๖๘", 2568)]
    [InlineData(" 68 ", 2568)]
    [InlineData("๖๘", 2568)]
    [InlineData("2025", 2568)]
    public void A_year_is_read_in_every_spelling(string text, int year)
    {
        Assert.True(FiscalYears.TryRead(text, out var read));

        Assert.Equal(year, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("๖๕๘")]
    [InlineData("8")]
    [InlineData("2200")]
    [InlineData("25680")]
    [InlineData("ปี")]
    [InlineData("-68")]
    public void What_is_no_year_is_not_read(string text) => Assert.False(FiscalYears.TryRead(text, out _));

    [Fact]
    public void Fiscal_year_2569_runs_from_1_October_2025_to_30_September_2026()
    {
        Assert.Equal(new DateOnly(2025, 10, 1), FiscalYears.FirstDay(2569));
        Assert.Equal(new DateOnly(2026, 9, 30), FiscalYears.LastDay(2569));
        Assert.Equal([2568, 2569, 2569, 2570], new[] { FiscalYears.FirstDay(2569).AddDays(-1), FiscalYears.FirstDay(2569), FiscalYears.LastDay(2569), FiscalYears.LastDay(2569).AddDays(1) }.Select(FiscalYears.Of));
    }

    [Theory]
    [InlineData(10, 2025)]
    [InlineData(12, 2025)]
    [InlineData(1, 2026)]
    [InlineData(9, 2026)]
    public void A_month_of_a_fiscal_year_lies_in_one_calendar_year(int month, int year) =>
        Assert.Equal(year, FiscalYears.CalendarYear(2569, month));
}
