using CsvHelper;

namespace ItaBot.Documents.Sheets;

/// <summary>Reads comma-separated values; semicolons and tabs separate too where the file uses them.</summary>
internal static class CsvRows
{
    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    public static IReadOnlyList<SheetRow> Read(string text, ImportLog log)
    {
        List<SheetRow> rows = [];
        try
        {
            using var reader = CsvReader.FromText(text, Options);
            while (reader.Read())
            {
                rows.Add(new((int)reader.LineNumber, [.. reader.Current.ToArray().Select(c => c.Trim())]));
            }
        }
        catch (CsvFormatException e)
        {
            log.Refuse(SheetRefusals.BadQuotes((int)e.LineNumber));
        }

        return rows;
    }
}
