using ItaBot.Documents.Tables;

namespace ItaBot.Documents.Holidays;

/// <summary>Reads tables of holidays: CSV in UTF-8, and the first sheet of a workbook. Headings are English or Thai, in any order.</summary>
public static class HolidayTableReader
{
    private static readonly TableForm<HolidayColumn> Form = new(
        new Dictionary<string, HolidayColumn>(StringComparer.Ordinal)
        {
            ["day"] = HolidayColumn.Day,
            ["date"] = HolidayColumn.Day,
            ["วัน"] = HolidayColumn.Day,
            ["วันที่"] = HolidayColumn.Day,
            ["วันเดือนปี"] = HolidayColumn.Day,
            ["th"] = HolidayColumn.Th,
            ["ชื่อ"] = HolidayColumn.Th,
            ["วันหยุด"] = HolidayColumn.Th,
            ["ชื่อวันหยุด"] = HolidayColumn.Th,
            ["en"] = HolidayColumn.En,
            ["ชื่อภาษาอังกฤษ"] = HolidayColumn.En,
            ["ภาษาอังกฤษ"] = HolidayColumn.En,
        },
        [HolidayColumn.Day, HolidayColumn.Th],
        new("วันหยุด", "holiday"),
        "วันที่, วันหยุด");

    /// <summary>Reads a file of up to <see cref="DocumentImporter.LargestFile"/> bytes.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">Its extension helps to tell the format.</param>
    public static Table<HolidayColumn> Read(ReadOnlyMemory<byte> content, string fileName) => TableReader.Read(content, fileName, Form);
}
