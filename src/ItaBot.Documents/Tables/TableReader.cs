using ItaBot.Documents.Files;
using ItaBot.Documents.Sheets;

namespace ItaBot.Documents.Tables;

/// <summary>Reads tables: CSV in UTF-8, and the first sheet of a workbook. Headings stand in the first row, in any order.</summary>
internal static class TableReader
{
    /// <summary>Reads a file of up to <see cref="DocumentImporter.LargestFile"/> bytes.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">Its extension helps to tell the format.</param>
    /// <param name="form">What the table must look like.</param>
    public static Table<TColumn> Read<TColumn>(ReadOnlyMemory<byte> content, string fileName, TableForm<TColumn> form) where TColumn : struct, Enum
    {
        if (content.Length > DocumentImporter.LargestFile)
        {
            return new Table<TColumn>.Refused(TableRefusals.Of(Refusals.TooLarge(DocumentImporter.LargestFile / 1024 / 1024)));
        }

        var kind = FileKinds.Of(content.Span, fileName);
        if (kind is not (FileKind.Workbook or FileKind.Csv or FileKind.Text))
        {
            return new Table<TColumn>.Refused(TableRefusals.NotATable);
        }

        var log = new ImportLog();
        var rows = kind is FileKind.Workbook ? WorkbookRows.Read(content, log)
            : Utf8Text.Read(content.Span, log) is { } text ? CsvRows.Read(text, log)
            : [];
        return log.Problem is { } problem
            ? new Table<TColumn>.Refused(problem == Refusals.Empty ? TableRefusals.NoRows(form) : TableRefusals.Of(problem))
            : Read([.. rows.Where(r => !r.IsEmpty)], kind is FileKind.Workbook, form);
    }

    private static Table<TColumn> Read<TColumn>(List<SheetRow> rows, bool isWorkbook, TableForm<TColumn> form) where TColumn : struct, Enum
    {
        if (rows.Count == 0)
        {
            return new Table<TColumn>.Refused(TableRefusals.NoRows(form));
        }

        var headings = TableHeadings<TColumn>.Read(rows[0], form);
        return TableRefusals.Of(headings, form, rows[0].Number) is { } problem ? new Table<TColumn>.Refused(problem)
            : rows.Count == 1 ? new Table<TColumn>.Refused(TableRefusals.NoRows(form))
            : new Table<TColumn>.Read(
                [.. rows.Skip(1).Select(r => new TableRow<TColumn>(r.Number, headings.Places.ToDictionary(p => p.Key, p => r.At(p.Value))))],
                headings.Places.ToDictionary(p => p.Key, p => rows[0].At(p.Value)),
                headings.Ignored,
                isWorkbook);
    }
}
