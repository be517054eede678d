using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>The header row of a table: what its rows are and what stands where.</summary>
internal sealed class TableHeader
{
    private const int LongestHeading = 60;

    private static readonly string[] ItemHeadings = ["ข้อความ", "ข้อคำถาม", "คำถาม", "ประเด็นการประเมิน", "รายการ", "ข้อ", "ข้อที่"];

    private TableHeader(TableKind kind, string[] cells, int year)
    {
        Kind = kind;
        Cells = cells;
        Indicators = Columns(cells, NamesIndicators);
        Items = Columns(cells, EndsAsItem);
        Questions = Columns(cells, c => c.EndsWith("คำถาม", StringComparison.Ordinal));
        Public = First(Columns(cells, c => PartOf(c) is ItemPart.EitPublic));
        Survey = First(Columns(cells, c => PartOf(c) is ItemPart.EitSurvey));
        var scores = Columns(cells, c => ScoreHeading.TryRead(c) is not null)
            .Select(i => (Column: i, Heading: ScoreHeading.TryRead(cells[i])!))
            .Where(s => s.Heading.Year is null || s.Heading.Year == year)
            .OrderBy(s => s.Heading.Year is null)
            .ThenBy(s => s.Heading.IsLoose)
            .ToList();
        Score = scores.Count == 0 ? null : scores[0].Column;
        IsOfAnotherYear = Score is null && cells.Any(c => ScoreHeading.TryRead(c) is not null);
        HasOneScore = cells.Count(c => ScoreHeading.TryRead(c) is not null) == 1;
    }

    /// <summary>What the rows are.</summary>
    public TableKind Kind { get; }

    /// <summary>The headings of the columns without spaces, since line breaks tear words apart.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>The column of the year's scores; null where the table has none.</summary>
    public int? Score { get; }

    /// <summary>Whether no other column holds scores, for example those of the year before.</summary>
    public bool HasOneScore { get; }

    /// <summary>Whether all its scores are of other years.</summary>
    public bool IsOfAnotherYear { get; }

    /// <summary>The columns that name indicators.</summary>
    public IReadOnlyList<int> Indicators { get; }

    /// <summary>The columns that may name items.</summary>
    public IReadOnlyList<int> Items { get; }

    /// <summary>Those of <see cref="Items"/> that hold questions and nothing else.</summary>
    public IReadOnlyList<int> Questions { get; }

    /// <summary>The column of an EIT item's public part; null where parts have no columns.</summary>
    public int? Public { get; }

    /// <summary>The column of an EIT item's survey part; null where parts have no columns.</summary>
    public int? Survey { get; }

    /// <summary>Reads a row as a header.</summary>
    /// <param name="line">The row.</param>
    /// <param name="year">The fiscal year of the results, Buddhist era.</param>
    /// <returns>Null where it is none of a table that holds scores or measures.</returns>
    public static TableHeader? TryRead(ReportLine line, int year)
    {
        if (!line.IsRow || line.OnlyCell is not null)
        {
            return null;
        }

        string[] cells = [.. line.Cells.Select(CellText.Compact)];
        return KindOf(cells) is { } kind ? new(kind, cells, year) : null;
    }

    /// <summary>Whether a row only repeats these headings, as it does after a page break.</summary>
    public bool IsRepeatedBy(ReportLine line) => line.Cells.Select(CellText.Compact).SequenceEqual(Cells);

    private static TableKind? KindOf(string[] cells)
    {
        if (cells.Any(c => IsHeading(c, "ผู้รับผิดชอบ"))
            && cells.Any(c => IsHeading(c, "ระยะเวลา", "ติดตาม", "ขั้นตอน", "วิธีการ", "วิธีดำเนินการ")))
        {
            return TableKind.Measures;
        }

        var hasScore = cells.Any(c => ScoreHeading.TryRead(c) is not null || PartOf(c) is not null);
        return cells.Any(NamesIndicators)
            ? hasScore ? TableKind.Indicators : cells.Any(c => c.Contains("ประเด็น", StringComparison.Ordinal)) ? TableKind.Findings : null
            : !hasScore ? null
            : cells.Any(EndsAsItem) ? TableKind.Items
            : cells.Any(c => IsHeading(c, "เครื่องมือ", "แบบวัด")) ? TableKind.Tools
            : null;
    }

    private static bool NamesIndicators(string cell) =>
        cell.Length <= LongestHeading && cell.Contains("ตัวชี้วัด", StringComparison.Ordinal)
        && !EndsAsItem(cell) && ScoreHeading.TryRead(cell) is null;

    private static bool EndsAsItem(string cell) => ItemHeadings.Any(h => cell.EndsWith(h, StringComparison.Ordinal));

    private static ItemPart? PartOf(string cell) => cell.Length <= LongestHeading ? FigureText.PartThatHeads(cell) : null;

    private static bool IsHeading(string cell, params ReadOnlySpan<string> words)
    {
        if (cell.Length > LongestHeading || cell.StartsWith('-'))
        {
            return false;
        }

        foreach (var word in words)
        {
            if (cell.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Columns(string[] cells, Func<string, bool> isIt) =>
        [.. Enumerable.Range(0, cells.Length).Where(i => isIt(cells[i]))];

    private static int? First(int[] columns) => columns.Length == 0 ? null : columns[0];
}
