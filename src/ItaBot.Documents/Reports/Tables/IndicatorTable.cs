using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>Reads the rows of a summary: an indicator and its score, in one of the shapes that reports use.</summary>
internal sealed class IndicatorTable(FigureBook book, ImportLog log)
{
    private static readonly string[] TotalWords = ["คะแนนรวม", "รวม", "ผลรวม", "คะแนนภาพรวม", "คะแนนเฉลี่ยรวม", "คะแนนเฉลี่ย"];

    public void Read(TableHeader header, ReportLine row)
    {
        var cells = row.Cells.Select(CellText.Plain).ToList();
        var scoreColumn = ScoreColumn(header, cells);
        var indicator = cells
            .Where((_, i) => i != scoreColumn)
            .Select(c => PrintedIndicator.TryRead(c, book.Rules))
            .FirstOrDefault(i => i is not null);
        var target = indicator?.Target ?? WholeOrTool(cells);
        if (target is null)
        {
            log.CannotRead(row.Number, row.Text, TableReasons.NoIndicator);
        }
        else if (scoreColumn is not { } column || !FigureText.TryRead(cells[column], out var score))
        {
            log.CannotRead(row.Number, row.Text, TableReasons.NoScore);
        }
        else
        {
            book.Add(target, score, row.Number);
            NoteOtherName(row.Number, indicator, cells);
        }
    }

    /// <summary>The heading's column; where the row has other columns than the heading, the last cell with a figure.</summary>
    private static int? ScoreColumn(TableHeader header, List<string> cells)
    {
        if (header.Score is { } column && column < cells.Count && (cells.Count == header.Cells.Count || FigureText.TryRead(cells[column], out _)))
        {
            return column;
        }

        var last = cells.FindLastIndex(c => FigureText.TryRead(c, out _));
        return last > 0 ? last : null;
    }

    private static Target? WholeOrTool(List<string> cells)
    {
        var label = cells.Find(c => c.Length > 0) ?? "";
        return PrintedTool.TryRead(label) is { } tool ? Target.Of(tool)
            : TotalWords.Any(w => CellText.Compact(label).StartsWith(w, StringComparison.Ordinal)) ? Target.Total
            : null;
    }

    private void NoteOtherName(int line, PrintedIndicator? indicator, List<string> cells)
    {
        if (indicator is not { Target.Kind: TargetKind.Indicator })
        {
            return;
        }

        var number = int.Parse(indicator.Target.Id, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var name in cells.Append(indicator.Rest).Where(c => c.Length > 0))
        {
            if (PrintedIndicator.WhoseName(name.TrimStart('.', ')', ' '), number, book.Rules) is { } other)
            {
                log.Note(line, name, indicator.Target.ToString(), TableReasons.NameOfAnother(other));
                return;
            }
        }
    }
}
