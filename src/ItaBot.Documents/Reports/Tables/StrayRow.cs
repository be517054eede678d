using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>A row that belongs to no table whose headings are known.</summary>
internal static class StrayRow
{
    /// <summary>Whether it gives a score all the same: an item's code, an indicator's name or a tool, and a figure beside it.</summary>
    public static bool HoldsScore(ReportLine row, RuleYear rules)
    {
        var cells = row.Cells.Select(CellText.Plain).Where(c => c.Length > 0).ToList();
        return cells.Skip(1).Any(c => FigureText.TryRead(c, out _)) && cells.Any(c => ItemCode.HasLetter(c) || NamesIndicator(c, rules) || PrintedTool.TryRead(c) is not null);
    }

    private static bool NamesIndicator(string cell, RuleYear rules) =>
        PrintedIndicator.NamedBy(PrintedIndicator.TryRead(cell, rules)?.Name ?? cell, rules) is not null;
}
