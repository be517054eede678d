using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ItaBot.Documents.Sheets;

/// <summary>Reads the first sheet of an Excel workbook.</summary>
internal static class WorkbookRows
{
    // A small archive can unpack to gigabytes.
    private const long LongestPart = 20_000_000;

    private const int MostColumns = 100;

    public static IReadOnlyList<SheetRow> Read(ReadOnlyMemory<byte> content, ImportLog log)
    {
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = LongestPart });
            var rows = RowsOf(document);
            if (rows.Count == 0)
            {
                log.Refuse(Refusals.BrokenWorkbook);
            }

            return rows;
        }
        // A damaged workbook shows itself in any of these, depending on which part is damaged.
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or System.Xml.XmlException or FormatException
            or IOException or InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            log.Refuse(Refusals.BrokenWorkbook);
            return [];
        }
    }

    private static List<SheetRow> RowsOf(SpreadsheetDocument document)
    {
        var workbook = document.WorkbookPart;
        if (workbook?.Workbook.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value is not { } id
            || workbook.GetPartById(id) is not WorksheetPart sheet)
        {
            return [];
        }

        string[] shared = [.. workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(s => s.InnerText) ?? []];
        List<SheetRow> rows = [];
        foreach (var row in sheet.Worksheet.Descendants<Row>())
        {
            var number = row.RowIndex is { } index ? (int)index.Value : rows.Count == 0 ? 1 : rows[^1].Number + 1;
            rows.Add(new(number, CellsOf(row, shared)));
        }

        return rows;
    }

    private static List<string> CellsOf(Row row, string[] shared)
    {
        List<string> cells = [];
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            if (column >= MostColumns)
            {
                break;
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = TextOf(cell, shared).Trim();
        }

        return cells;
    }

    private static string TextOf(Cell cell, string[] shared)
    {
        if (cell.InlineString is { } inline)
        {
            return inline.InnerText;
        }

        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value is CellValues.SharedString)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < shared.Length ? shared[i] : "";
        }

        // Excel writes 88.24 as 88.239999999999995; turned into a decimal it has the fifteen digits that Excel shows.
        return (cell.DataType is null || cell.DataType.Value is CellValues.Number)
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1e12
                ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
                : value;
    }

    private static int? ColumnOf(string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * 26) + letter - 'A' + 1;
            if (column > MostColumns)
            {
                return MostColumns;
            }
        }

        return column == 0 ? null : column - 1;
    }
}
