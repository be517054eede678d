using System.Text;
using ItaBot.Documents.Holidays;
using ItaBot.Documents.Tables;
using ItaBot.Host.Calendar;
using ItaBot.Reminders;
using ItaBot.Reminders.Calendar;
using ItaBot.Scoring.Rules;

namespace ItaBot.Host.Tests.Calendar;

public sealed class HolidayImporterTests
{
    private static readonly Holidays Delivered = HolidaysReader.Load(Path.Combine(ReminderData.DefaultDirectory, "holidays.yaml"));

    [Fact]
    public void A_good_row_becomes_a_holiday_and_without_an_English_name_the_Thai_one_is_said()
    {
        var taken = Assert.IsType<HolidayImport.Taken>(Read([], "13 เม.ย. 2571,วันสงกรานต์,Songkran", "2028-04-14,วันสงกรานต์,"));

        Assert.Equal(
            [
                new(new(2028, 4, 13), new("วันสงกรานต์", "Songkran"), new(Standing.Found, "นำเข้าจาก holidays.csv")),
                new(new(2028, 4, 14), new("วันสงกรานต์", "วันสงกรานต์"), new(Standing.Found, "นำเข้าจาก holidays.csv")),
            ],
            taken.Holidays);
        Assert.Equal((0, 0), (taken.Replaced, taken.OnWeekends));
    }

    [Fact]
    public void A_day_on_a_weekend_is_left_out_and_one_that_was_imported_before_is_replaced()
    {
        var first = Assert.IsType<HolidayImport.Taken>(Read([], "2028-04-13,วันสงกรานต์,"));

        var taken = Assert.IsType<HolidayImport.Taken>(Read(first.Holidays, "2028-04-13,สงกรานต์,", "2028-04-15,วันสงกรานต์,"));

        Assert.Equal((1, 1, 1), (taken.Holidays.Count, taken.Replaced, taken.OnWeekends));
    }

    [Theory]
    [InlineData("13 เมษา,วันสงกรานต์,", "day", "is no day")]
    [InlineData("2026-04-13,วันสงกรานต์,", "day", "in the holiday file already: Songkran")]
    [InlineData("2028-01-03,ปีใหม่,", "day", "stands in line 2 already")]
    [InlineData("2128-04-13,วันสงกรานต์,", "day", "the fiscal years 2568 to 2574")]
    [InlineData("2020-04-13,วันสงกรานต์,", "day", "the fiscal years 2568 to 2574")]
    [InlineData("2028-04-13,,Songkran", "th", "has no name")]
    public void A_bad_cell_is_refused_with_line_column_and_what_to_do(string row, string column, string says)
    {
        var problem = Assert.Single(Assert.IsType<HolidayImport.Refused>(Read([], "2028-01-03,ชดเชยวันสิ้นปี,", row)).Problems);

        Assert.Equal((3, column), (problem.Line, problem.Column));
        Assert.Contains(says, problem.Message.English, StringComparison.Ordinal);
    }

    private static HolidayImport Read(IReadOnlyList<Holiday> imported, params string[] rows)
    {
        var text = "day,th,en\n" + string.Join('\n', rows);
        var table = Assert.IsType<Table<HolidayColumn>.Read>(HolidayTableReader.Read(Encoding.UTF8.GetBytes(text), "holidays.csv"));
        return new HolidayImporter(Delivered, imported, thisYear: 2569).Read(table, "tables/holidays.csv");
    }
}
