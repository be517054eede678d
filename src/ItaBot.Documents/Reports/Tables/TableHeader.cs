using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>The header row of a table: what its rows are and what stands where.</summary>
/// <param name="Kind">What the rows are.</param>
/// <param name="Cells">The headings of the columns without spaces, since line breaks tear words apart.</param>
internal sealed record TableHeader(TableKind Kind, IReadOnlyList<string> Cells)
{
    private const int LongestHeading = 60;

    private static readonly string[] ScoreHeadings =
        ["คะแนน", "คะแนนเฉลี่ย", "คะแนนที่ได้", "คะแนนที่ได้รับ", "ค่าคะแนน", "ผลคะแนน", "คะแนนประเมิน", "คะแนนผลการประเมิน", "คะแนนเฉลี่ยที่ได้"];

    private static readonly string[] ItemHeadings = ["ข้อความ", "ข้อคำถาม", "คำถาม", "ประเด็นการประเมิน", "รายการ", "ข้อ"];

    /// <summary>The column of the scores; null where the table has none.</summary>
    public int? Score { get; } = IndexOf(Cells, IsScore);

    /// <summary>The column of an EIT item's public part; null where parts have no columns.</summary>
    public int? Public { get; } = IndexOf(Cells, c => FigureText.PartNamedBy(c) is ItemPart.EitPublic);

    /// <summary>The column of an EIT item's survey part; null where parts have no columns.</summary>
    public int? Survey { get; } = IndexOf(Cells, c => FigureText.PartNamedBy(c) is ItemPart.EitSurvey);

    /// <summary>Reads a row as a header.</summary>
    /// <returns>Null where it is none of a table that holds scores or measures.</returns>
    public static TableHeader? TryRead(ReportLine line)
    {
        if (!line.IsRow || line.OnlyCell is not null)
        {
            return null;
        }

        string[] cells = [.. line.Cells.Select(CellText.Compact)];
        return KindOf(cells) is { } kind ? new(kind, cells) : null;
    }

    /// <summary>Whether a row only repeats these headings, as it does after a page break.</summary>
    public bool IsRepeatedBy(ReportLine line) => line.Cells.Select(CellText.Compact).SequenceEqual(Cells);

    private static TableKind? KindOf(string[] cells)
    {
        var hasScore = cells.Any(IsScore) || cells.Any(c => c.Length <= LongestHeading && FigureText.PartNamedBy(c) is not null && !c.Any(char.IsDigit));
        var namesIndicators = cells.Any(c => c.Length <= LongestHeading && c.Contains("ตัวชี้วัด", StringComparison.Ordinal) && !EndsAsItem(c));
        if (cells.Any(IsOwner) && cells.Any(c => IsHeading(c, "ระยะเวลา", "ติดตาม", "ขั้นตอน", "วิธีการ", "วิธีดำเนินการ")))
        {
            return TableKind.Measures;
        }

        if (hasScore && !IsScore(cells[0]) && cells.Any(EndsAsItem) && !namesIndicators)
        {
            return TableKind.Items;
        }

        return !namesIndicators ? null
            : hasScore ? TableKind.Indicators
            : cells.Any(c => c.Contains("ประเด็น", StringComparison.Ordinal)) ? TableKind.Findings
            : null;
    }

    private static bool IsScore(string cell)
    {
        var bracket = cell.IndexOf('(', StringComparison.Ordinal);
        return ScoreHeadings.Contains(bracket < 0 ? cell : cell[..bracket]);
    }

    private static bool EndsAsItem(string cell) => ItemHeadings.Any(h => cell.EndsWith(h, StringComparison.Ordinal));

    private static bool IsOwner(string cell) => IsHeading(cell, "ผู้รับผิดชอบ");

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

    private static int? IndexOf(IReadOnlyList<string> cells, Func<string, bool> isIt)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (isIt(cells[i]))
            {
                return i;
            }
        }

        return null;
    }
}
