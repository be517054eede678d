using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ItaBot.Documents.Tests.Sheets;

/// <summary>Makes workbooks whose first row is shared strings and whose other texts stand in their cells.</summary>
internal static class Cells
{
    public static byte[] Workbook(params object?[][] rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            var shared = workbook.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new(rows[0].Select(c => new SharedStringItem(new Text((string)c!))));
            sheet.Worksheet = new(new SheetData(rows.Select((cells, i) => new Row(cells.Select((c, j) => Cell(c, i, j)).OfType<Cell>()) { RowIndex = (uint)i + 1 })));
            workbook.Workbook = new(new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "ITA" }));
        }

        return stream.ToArray();
    }

    private static Cell? Cell(object? value, int row, int column)
    {
        var reference = $"{(char)('A' + column)}{row + 1}";
        return value switch
        {
            null => null,
            string when row == 0 => new() { CellReference = reference, DataType = CellValues.SharedString, CellValue = new(column) },
            string text => new() { CellReference = reference, DataType = CellValues.InlineString, InlineString = new(new Text(text)) },
            double number => new() { CellReference = reference, CellValue = new(number.ToString("R", CultureInfo.InvariantCulture)) },
            _ => new() { CellReference = reference, CellValue = new(Convert.ToString(value, CultureInfo.InvariantCulture)!) },
        };
    }
}
