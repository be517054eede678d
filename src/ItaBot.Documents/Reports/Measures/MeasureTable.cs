using System.Globalization;
using ItaBot.Documents.Reports.Headings;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Documents.Reports.Tables;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Measures;

/// <summary>Reads the rows of tables of measures.</summary>
/// <param name="planYear">The fiscal year that the measures are for.</param>
/// <param name="indicators">Finds the indicator that a measure is meant for.</param>
/// <param name="log">Takes what is odd.</param>
internal sealed class MeasureTable(int planYear, MeasureIndicator indicators, ImportLog log)
{
    private readonly List<PrintedMeasure> _measures = [];
    private MeasureColumns? _columns;
    private TableHeader? _header;
    private string _indicatorCell = "";
    private int _tableStart;

    public IReadOnlyList<PrintedMeasure> Measures => _measures;

    public void BeginTable(TableHeader header, ReportLine line)
    {
        var isSameTable = _header is not null && _header.Cells.SequenceEqual(header.Cells);
        _header = header;
        _columns = MeasureColumns.Of(header);
        _tableStart = _measures.Count;
        _indicatorCell = "";
        foreach (var column in isSameTable ? [] : _columns.Untaken)
        {
            log.Note(line.Number, CellText.Plain(line.CellAt(column)), "", MeasureReasons.ColumnNotTaken);
        }
    }

    /// <summary>A follow-up printed once, in the first row of a table, is a merged cell: it is meant for all rows.</summary>
    public void EndTable()
    {
        var rows = _measures.Skip(_tableStart).ToList();
        _tableStart = _measures.Count;
        if (_columns is not { Monitoring: { } monitoring } || monitoring == _columns.Period
            || rows.Count < 2 || rows[0].Measure.Monitoring.Count == 0 || rows.Skip(1).Any(r => r.Measure.Monitoring.Count > 0))
        {
            return;
        }

        log.Note(rows[1].Line, "", $"measure:{rows[0].Measure.Number}", MeasureReasons.Merged);
        for (var i = _measures.Count - rows.Count + 1; i < _measures.Count; i++)
        {
            _measures[i] = _measures[i] with { Measure = _measures[i].Measure with { Monitoring = rows[0].Measure.Monitoring } };
        }
    }

    public void Read(ReportLine row, Heading? heading)
    {
        var columns = _columns!;
        var printedTitle = CellText.Plain(row.CellAt(columns.Title));
        if (printedTitle.Length == 0 || row.OnlyCell is not null)
        {
            log.CannotRead(row.Number, row.Text, printedTitle.Length == 0 ? MeasureReasons.NoTitle : MeasureReasons.NoContent);
            return;
        }

        var number = NumberOf(CellText.Plain(row.CellAt(columns.Number)), printedTitle, row.Number, out var title);
        if (IsHeading(title, columns.Title))
        {
            log.Note(row.Number, title, "", MeasureReasons.TitleIsHeading);
            title = "";
        }

        var problem = ReadProblem(row, columns);
        var steps = StepReader.Read(row.CellAt(columns.Steps));
        var period = ReadPeriod(row, columns);
        var monitoring = columns.Monitoring is { } m ? MonitoringReader.Read(row.CellAt(m)) : MonitoringReader.InSteps(steps);
        var measure = new Measure(
            number,
            indicators.InCell(IndicatorCell(row, columns)) ?? indicators.Of(row.Number, heading, title, problem, columns.TitleIsIndicator),
            title,
            problem,
            steps,
            period?.Start,
            period?.End,
            OwnerReader.Read(row.CellAt(columns.Owners)),
            monitoring);
        _measures.Add(new(row.Number, measure));
    }

    /// <summary>A merged cell is printed in the first of its rows.</summary>
    private string IndicatorCell(ReportLine row, MeasureColumns columns)
    {
        var cell = CellText.Plain(row.CellAt(columns.Indicator));
        _indicatorCell = cell.Length > 0 ? cell : _indicatorCell;
        return _indicatorCell;
    }

    private int NumberOf(string counted, string printed, int line, out string title)
    {
        var length = StepReader.MarkerLength(printed);
        title = printed[length..].Trim();
        var next = _measures.Count == 0 ? 1 : _measures.Max(m => m.Measure.Number) + 1;
        var digits = ThaiDigits.ToArabic(length > 0 ? printed[..length] : counted).Trim('(', ')', '.', ' ');
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return next;
        }

        if (number > 0 && _measures.TrueForAll(m => m.Measure.Number != number))
        {
            return number;
        }

        log.Note(line, length > 0 ? printed[..length] : counted, $"measure:{next}", MeasureReasons.NumberTaken);
        return next;
    }

    private string? ReadProblem(ReportLine row, MeasureColumns columns)
    {
        var problem = string.Join(' ', CellText.Blocks(row.CellAt(columns.Problem)).Where(b => !IsHeading(b, columns.Problem)));
        return problem.Trim('-', ' ').Length == 0 ? null : problem;
    }

    private PlanPeriod? ReadPeriod(ReportLine row, MeasureColumns columns)
    {
        var printed = CellText.Plain(row.CellAt(columns.Period));
        var period = PeriodReader.TryRead(printed, planYear);
        if (period is { Correction: { } why })
        {
            log.Note(row.Number, printed, $"{period.Start:yyyy-MM-dd}/{period.End:yyyy-MM-dd}", why);
        }
        else if (period is null && printed.Trim('-', ' ').Length > 0 && columns.Period != columns.Monitoring)
        {
            log.CannotRead(row.Number, printed, MeasureReasons.NoPeriod);
        }

        return period;
    }

    private bool IsHeading(string text, int? column) => column is { } c && CellText.Compact(text) == _header!.Cells[c];
}
