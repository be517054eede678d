using ItaBot.Documents.Files;
using ItaBot.Documents.Sheets;

namespace ItaBot.Documents.Officers;

/// <summary>Reads tables of officers: CSV in UTF-8, and the first sheet of a workbook. Headings are English or Thai, in any order.</summary>
public static class OfficerTableReader
{
    /// <summary>Reads a file of up to <see cref="DocumentImporter.LargestFile"/> bytes.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">Its extension helps to tell the format.</param>
    public static OfficerTable Read(ReadOnlyMemory<byte> content, string fileName)
    {
        if (content.Length > DocumentImporter.LargestFile)
        {
            return new OfficerTable.Refused(OfficerRefusals.Of(Refusals.TooLarge(DocumentImporter.LargestFile / 1024 / 1024)));
        }

        var kind = FileKinds.Of(content.Span, fileName);
        if (kind is not (FileKind.Workbook or FileKind.Csv or FileKind.Text))
        {
            return new OfficerTable.Refused(OfficerRefusals.NotATable);
        }

        var log = new ImportLog();
        var rows = kind is FileKind.Workbook ? WorkbookRows.Read(content, log)
            : Utf8Text.Read(content.Span, log) is { } text ? CsvRows.Read(text, log)
            : [];
        return log.Problem is { } problem
            ? new OfficerTable.Refused(problem == Refusals.Empty ? OfficerRefusals.NoRows : OfficerRefusals.Of(problem))
            : Read([.. rows.Where(r => !r.IsEmpty)], kind is FileKind.Workbook);
    }

    private static OfficerTable Read(List<SheetRow> rows, bool isWorkbook)
    {
        if (rows.Count == 0)
        {
            return new OfficerTable.Refused(OfficerRefusals.NoRows);
        }

        var headings = OfficerHeadings.Read(rows[0]);
        if (OfficerRefusals.Of(headings, rows[0].Number) is { } problem)
        {
            return new OfficerTable.Refused(problem);
        }

        if (rows.Count == 1)
        {
            return new OfficerTable.Refused(OfficerRefusals.NoRows);
        }

        var problems = new List<TableProblem>();
        var names = headings.Places.ToDictionary(p => p.Key, p => rows[0].At(p.Value));
        return new OfficerTable.Read(
            [.. rows.Skip(1).Select(r => RowOf(r, headings, names, isWorkbook, problems))], names, headings.Ignored, problems);
    }

    private static OfficerRow RowOf(
        SheetRow row,
        OfficerHeadings headings,
        Dictionary<OfficerColumn, string> names,
        bool isWorkbook,
        List<TableProblem> problems)
    {
        var cells = headings.Places.ToDictionary(p => p.Key, p => row.At(p.Value));
        return new(row.Number, cells, Day(OfficerColumn.LeaveFrom), Day(OfficerColumn.LeaveTo));

        DateOnly? Day(OfficerColumn column)
        {
            if (!cells.TryGetValue(column, out var cell) || cell.Length == 0)
            {
                return null;
            }

            var day = OfficerDay.TryRead(cell, isWorkbook);
            if (day is null)
            {
                problems.Add(OfficerRefusals.NotADay(row.Number, names[column], cell));
            }

            return day;
        }
    }
}
