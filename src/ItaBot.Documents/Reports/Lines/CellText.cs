using System.Text.RegularExpressions;

namespace ItaBot.Documents.Reports.Lines;

/// <summary>Cells without the markup that text extraction leaves in them.</summary>
internal static partial class CellText
{
    /// <summary>The text of a cell, its tags taken out.</summary>
    public static string Plain(string cell) => Spaces().Replace(Tag().Replace(cell, " "), " ").Trim();

    /// <summary>The paragraphs and list entries of a cell, each without tags; the whole cell where it has no markup.</summary>
    public static IReadOnlyList<string> Blocks(string cell) =>
        [.. Tag().Split(cell).Select(Plain).Where(b => b.Length > 0)];

    /// <summary>Whether a cell opens a list and marks none of its entries.</summary>
    public static bool IsListWithoutEntries(string cell) =>
        ListStart().IsMatch(cell) && !cell.Contains("<li", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text without spaces and tags, to compare words that line breaks have torn apart.</summary>
    public static string Compact(string text) => string.Concat(Plain(text).Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("</?[A-Za-z][^<>]{0,200}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("<[ou]l[ >]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListStart();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
