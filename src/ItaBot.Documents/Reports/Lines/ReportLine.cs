using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Lines;

/// <summary>One line of a report. In a table its cells are separated by tabs or, in Markdown, by bars.</summary>
internal sealed class ReportLine
{
    private static readonly char[] RuleCharacters = ['-', ':', '=', '_', '|', '+', ' ', '\t'];

    public ReportLine(int number, string text)
    {
        Number = number;
        Text = text.Trim();
        Arabic = ThaiDigits.ToArabic(Text);
        // The trailing tabs of a heading row make it a row, so the cells come from the line as it is.
        Cells = Split(text);
    }

    public int Number { get; }

    public string Text { get; }

    /// <summary>The same text with digits 0–9; the positions are the same.</summary>
    public string Arabic { get; }

    public IReadOnlyList<string> Cells { get; }

    /// <summary>Blank lines, separator rows and page numbers say nothing and end nothing.</summary>
    public bool SaysNothing =>
        Text.Trim(RuleCharacters).Length == 0
        || (Cells.Count == 1 && Arabic.Trim(RuleCharacters).AsSpan().IndexOfAnyExceptInRange('0', '9') < 0);

    public bool IsRow => Cells.Count > 1;

    /// <summary>The only cell that is filled; null where there are more.</summary>
    public string? OnlyCell => Cells.Count(c => c.Length > 0) == 1 ? Cells.First(c => c.Length > 0) : null;

    /// <summary>The cell of a column, empty where the row is shorter.</summary>
    public string CellAt(int? column) => column is { } c && c < Cells.Count ? Cells[c] : "";

    private static string[] Split(string text)
    {
        var trimmed = text.Trim(' ');
        return trimmed.Length > 1 && trimmed[0] == '|' && trimmed[^1] == '|'
            ? trimmed[1..^1].Split('|', StringSplitOptions.TrimEntries)
            : trimmed.Split('\t', StringSplitOptions.TrimEntries);
    }
}
