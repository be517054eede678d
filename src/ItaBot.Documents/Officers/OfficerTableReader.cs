using System.Diagnostics;
using ItaBot.Documents.Tables;

namespace ItaBot.Documents.Officers;

/// <summary>Reads tables of officers: CSV in UTF-8, and the first sheet of a workbook. Headings are English or Thai, in any order.</summary>
public static class OfficerTableReader
{
    /// <summary>Reads a file of up to <see cref="DocumentImporter.LargestFile"/> bytes.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">Its extension helps to tell the format.</param>
    public static OfficerTable Read(ReadOnlyMemory<byte> content, string fileName) => TableReader.Read(content, fileName, OfficerForm.Form) switch
    {
        Table<OfficerColumn>.Refused refused => new OfficerTable.Refused(refused.Problem),
        Table<OfficerColumn>.Read table => Read(table),
        _ => throw new UnreachableException(),
    };

    private static OfficerTable.Read Read(Table<OfficerColumn>.Read table)
    {
        var problems = new TableProblems<OfficerColumn>(table.Headings, []);
        OfficerRow[] rows = [.. table.Rows.Select(r => new OfficerRow(
            r.Line, r.Cells, Day(table, r, OfficerColumn.LeaveFrom, problems), Day(table, r, OfficerColumn.LeaveTo, problems)))];
        return new(rows, table.Headings, table.Ignored, [.. problems]);
    }

    private static DateOnly? Day(
        Table<OfficerColumn>.Read table, TableRow<OfficerColumn> row, OfficerColumn column, TableProblems<OfficerColumn> problems)
    {
        if (row[column].Length == 0)
        {
            return null;
        }

        var day = table.DayOf(row[column]);
        if (day is null)
        {
            problems.AddNotADay(row.Line, column, row[column]);
        }

        return day;
    }
}
