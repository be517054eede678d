using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>The tool that a cell names by its letters.</summary>
internal static class PrintedTool
{
    public static Tool? TryRead(string cell)
    {
        var name = CellText.Compact(cell);
        foreach (var tool in Enum.GetValues<Tool>())
        {
            if (tool.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return tool;
            }
        }

        return null;
    }
}
