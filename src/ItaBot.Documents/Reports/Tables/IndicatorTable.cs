using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>Reads the rows of a summary: an indicator or a tool and its score, in one of the shapes that reports use.</summary>
internal sealed class IndicatorTable(FigureBook book, ImportLog log)
{
    private static readonly string[] TotalWords = ["คะแนนรวม", "รวม", "ผลรวม", "คะแนนภาพรวม", "ภาพรวม", "คะแนนเฉลี่ยรวม", "เฉลี่ยรวม"];

    private static readonly string[] MeanWords = ["คะแนนเฉลี่ย", "เฉลี่ย", "ค่าเฉลี่ย"];

    private readonly List<(ReportLine Row, decimal Score)> _sums = [];
    private Tool? _tool;

    public void BeginTable() => _tool = null;

    /// <summary>Of several different sums the last one is that of the whole.</summary>
    public void EndTable()
    {
        foreach (var (row, score) in _sums)
        {
            if (score == _sums[^1].Score)
            {
                book.Add(Target.Total, score, row.Number);
            }
            else
            {
                log.CannotRead(row.Number, row.Text, TableReasons.PartSum);
            }
        }

        _sums.Clear();
    }

    public void Read(TableHeader header, ReportLine row)
    {
        var cells = row.Cells.Select(CellText.Plain).ToList();
        var scoreColumn = ScoreColumn(header, cells);
        _tool = cells.Select(PrintedTool.TryRead).FirstOrDefault(t => t is not null) ?? _tool;
        var indicator = header.Kind is TableKind.Tools ? null : OfTheTool(IndicatorIn(header, cells, scoreColumn));
        var target = indicator?.Target ?? WholeOrTool(header, cells);
        if (target is null || HoldsQuestion(header, cells))
        {
            log.CannotRead(row.Number, row.Text, target is null ? TableReasons.NoIndicator : TableReasons.NoItem);
        }
        else if (scoreColumn is not { } column || !FigureText.TryRead(cells[column], out var score))
        {
            log.CannotRead(row.Number, row.Text, TableReasons.NoScore);
        }
        else if (target == Target.Total)
        {
            _sums.Add((row, score));
        }
        else
        {
            book.Add(target, score, row.Number);
            NoteOtherName(row.Number, indicator, Naming(header, cells, scoreColumn));
        }
    }

    /// <summary>The heading's column; where the row has other columns than the heading, the one cell with a figure.</summary>
    private static int? ScoreColumn(TableHeader header, List<string> cells)
    {
        if (header.Score is { } own && cells.Count == header.Cells.Count)
        {
            return own;
        }

        var figures = Enumerable.Range(0, cells.Count).Where(i => i > 0 && FigureText.TryRead(cells[i], out _)).ToList();
        return figures.Count == 1 ? figures[0]
            : header is { HasOneScore: true, Score: { } column } && figures.Contains(column) ? column
            : null;
    }

    /// <summary>
    /// The cells that may name the indicator: those under such headings and then those before them, which may number the
    /// rows. What stands behind them is an analysis, which begins with other indicators' names and numbers.
    /// </summary>
    private static IEnumerable<string> Naming(TableHeader header, List<string> cells, int? scoreColumn)
    {
        if (header.Indicators is not [.., var last] || cells.Count != header.Cells.Count)
        {
            return cells.Where((_, i) => i < (scoreColumn ?? cells.Count));
        }

        var before = Enumerable.Range(0, last).Where(i => i != scoreColumn && !header.Indicators.Contains(i));
        return header.Indicators.Concat(before).Select(i => cells[i]);
    }

    private PrintedIndicator? IndicatorIn(TableHeader header, List<string> cells, int? scoreColumn) => Naming(header, cells, scoreColumn)
        .Select(c => PrintedIndicator.TryRead(c, book.Rules))
        .FirstOrDefault(i => i is not null);

    /// <summary>A number that is another tool's indicator counts the rows of its own tool, so the name must tell.</summary>
    private PrintedIndicator? OfTheTool(PrintedIndicator? printed)
    {
        if (printed is null || _tool is not { } tool || book.Rules.ToolOf(printed.Target) == tool)
        {
            return printed;
        }

        return PrintedIndicator.NamedBy(printed.Name, book.Rules) is { } named && named.Tool == tool ? new(named.Target, printed.Rest) : null;
    }

    /// <summary>The score of a question is not that of the indicator beside it.</summary>
    private bool HoldsQuestion(TableHeader header, List<string> cells) =>
        cells.Count == header.Cells.Count
        && header.Questions.Any(i => cells[i].Length > 0 && PrintedIndicator.TryRead(cells[i], book.Rules) is null);

    /// <summary>What a row without an indicator is of: a tool, or the whole where it is a sum of no tool.</summary>
    private static Target? WholeOrTool(TableHeader header, List<string> cells)
    {
        var named = cells.Count == header.Cells.Count ? header.Indicators.Select(i => cells[i]) : [];
        var label = named.Concat(cells).FirstOrDefault(c => c.Length > 0 && !FigureText.TryRead(c, out _)) ?? "";
        var tool = PrintedTool.TryRead(label);
        if (tool is null && BeginsWith(label, [.. TotalWords, .. MeanWords]))
        {
            tool = cells.Select(PrintedTool.TryRead).FirstOrDefault(t => t is not null);
        }

        return tool is { } known ? Target.Of(known)
            : BeginsWith(label, TotalWords) && !PrintedTool.IsMentionedIn(label) ? Target.Total
            : null;
    }

    private static bool BeginsWith(string label, string[] words) =>
        words.Any(w => CellText.Compact(label).StartsWith(w, StringComparison.Ordinal));

    private void NoteOtherName(int line, PrintedIndicator? indicator, IEnumerable<string> cells)
    {
        if (indicator?.Number is not { } number)
        {
            return;
        }

        foreach (var name in cells.Append(indicator.Name))
        {
            if (PrintedIndicator.NamedBy(name, book.Rules) is { } other && other.Number != number)
            {
                log.Note(line, name, indicator.Target.ToString(), TableReasons.NameOfAnother(other.Number));
                return;
            }
        }
    }
}
