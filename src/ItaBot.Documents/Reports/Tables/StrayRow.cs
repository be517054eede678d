using System.Text.RegularExpressions;
using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>A row that belongs to no table whose headings are known.</summary>
internal static partial class StrayRow
{
    /// <summary>Whether it gives a score all the same: an item's code or an indicator's name, and a figure beside it.</summary>
    public static bool HoldsScore(ReportLine row, RuleYear rules)
    {
        var cells = row.Cells.Select(CellText.Plain).Where(c => c.Length > 0).ToList();
        return cells.Skip(1).Any(c => FigureText.TryRead(c, out _)) && cells.Any(c => Code().IsMatch(c) || NamesIndicator(c, rules));
    }

    private static bool NamesIndicator(string cell, RuleYear rules)
    {
        var name = CellText.Compact(PrintedIndicator.TryRead(cell, rules)?.Rest.TrimStart('.', ')', ' ') ?? cell);
        return rules.Indicators.Any(i => CellText.Compact(i.Name.Thai) == name);
    }

    [GeneratedRegex("^[ieoIEO] ?[0-9๐-๙]{1,2}($|[^0-9๐-๙])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
