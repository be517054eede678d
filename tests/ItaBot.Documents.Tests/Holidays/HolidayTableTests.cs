using System.Text;
using ItaBot.Documents.Holidays;
using ItaBot.Documents.Tables;
using ItaBot.Documents.Tests.Sheets;

namespace ItaBot.Documents.Tests.Holidays;

public sealed class HolidayTableTests
{
    private static readonly DateOnly Songkran = new(2028, 4, 13);

    [Theory]
    [InlineData("day,th,en\n2028-04-13,วันสงกรานต์,Songkran\n")]
    [InlineData("ชื่อวันหยุด;วันที่;ภาษาอังกฤษ\nวันสงกรานต์;13 เม.ย. 2571;Songkran\n")]
    [InlineData("วันหยุด\tวัน\ten\nวันสงกรานต์\t๑๓/๔/๒๕๗๑\tSongkran\n")]
    public void Days_are_read_as_people_write_them(string text) =>
        Check(Assert.IsType<Table<HolidayColumn>.Read>(HolidayTableReader.Read(Encoding.UTF8.GetBytes(text), "holidays.csv")));

    [Fact]
    public void A_day_of_a_workbook_is_read_as_Excel_stores_it() => Check(Assert.IsType<Table<HolidayColumn>.Read>(HolidayTableReader.Read(
        Cells.Workbook(["day", "th", "en"], [46856, "วันสงกรานต์", "Songkran"]), "holidays.xlsx")));

    private static void Check(Table<HolidayColumn>.Read table)
    {
        var row = Assert.Single(table.Rows);
        Assert.Equal(Songkran, table.DayOf(row[HolidayColumn.Day]));
        Assert.Equal(("วันสงกรานต์", "Songkran"), (row[HolidayColumn.Th], row[HolidayColumn.En]));
    }
}
