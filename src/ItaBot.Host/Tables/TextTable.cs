using System.Globalization;
using System.Text;

namespace ItaBot.Host.Tables;

/// <summary>A table for a terminal: columns as wide as their widest cell, the last one as it is.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <summary>The rows as lines; each has as many cells as the first.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = rows.Count == 0 ? [] : Enumerable.Range(0, rows[0].Count).Select(c => rows.Max(r => WidthOf(r[c]))).ToArray();
        return rows.Select(row => string.Join(Gap, row.Select((cell, c) => c == row.Count - 1 ? cell : Padded(cell, widths[c]))).TrimEnd());
    }

    private static string Padded(string cell, int width) => cell + new string(' ', width - WidthOf(cell));

    // Thai vowels and tone marks stand above or below a letter and take no room of their own.
    private static int WidthOf(string cell) => cell.EnumerateRunes().Count(r => Rune.GetUnicodeCategory(r)
        is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format));
}
