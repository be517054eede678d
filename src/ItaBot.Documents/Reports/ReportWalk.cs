using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Headings;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Documents.Reports.Measures;
using ItaBot.Documents.Reports.Tables;

namespace ItaBot.Documents.Reports;

/// <summary>Goes through a report line by line and hands each row to the reader of its table.</summary>
internal sealed class ReportWalk(FigureBook book, MeasureTable measures, ImportLog log)
{
    private readonly IndicatorTable _indicators = new(book, log);
    private readonly ItemTable _items = new(book, log);
    private readonly FindingsTable _findings = new(book);
    private readonly PrintedTotal _total = new(book);
    private readonly List<(ReportLine, Heading?)> _prose = [];
    private readonly List<Heading> _headings = [];
    private TableHeader? _table;
    private Heading? _heading;
    private Heading? _measureHeading;

    public ReportContent Through(IReadOnlyList<ReportLine> lines)
    {
        foreach (var line in lines.Where(l => !l.SaysNothing))
        {
            Take(line);
        }

        EndTable();
        return new(_prose, _headings, _items.ItemsUnder);
    }

    private void Take(ReportLine line)
    {
        if (TakesHeading(line))
        {
            return;
        }

        if (!line.IsRow)
        {
            TakeProse(line);
        }
        else if (TableHeader.TryRead(line, book.Rules.Year) is { } header)
        {
            BeginTable(header, line);
        }
        else if (_table is { } table)
        {
            TakeRow(table, line);
        }
        else if (StrayRow.HoldsScore(line, book.Rules))
        {
            log.CannotRead(line.Number, line.Text, TableReasons.UnknownTable);
        }
    }

    /// <summary>Takes a line that is a heading and nothing else; a header glued to a heading is taken as both.</summary>
    private bool TakesHeading(ReportLine line)
    {
        var isHeading = !line.IsRow || line.OnlyCell is not null || (_table is null && TableHeader.TryRead(line, book.Rules.Year) is not null);
        if (!isHeading || Heading.TryRead(line) is not { } heading)
        {
            return false;
        }

        EndTable();
        _heading = heading;
        _measureHeading = heading;
        _headings.Add(heading);
        if (!line.IsRow)
        {
            _prose.Add((line, heading));
        }

        return line.OnlyCell is not null;
    }

    private void TakeProse(ReportLine line)
    {
        EndTable();
        // A heading holds for measures only while nothing but tables follows it.
        _measureHeading = null;
        _total.Read(line);
        _prose.Add((line, _heading));
    }

    private void BeginTable(TableHeader header, ReportLine line)
    {
        if (_table is not null && header.Kind == _table.Kind && _table.IsRepeatedBy(line))
        {
            return;
        }

        EndTable();
        _table = header;
        _items.BeginTable();
        _indicators.BeginTable();
        if (header.Kind is TableKind.Measures)
        {
            measures.BeginTable(header, line);
        }
    }

    private void TakeRow(TableHeader table, ReportLine row)
    {
        if (table.IsOfAnotherYear)
        {
            log.CannotRead(row.Number, row.Text, TableReasons.OtherYear(book.Rules.Year));
            return;
        }

        switch (table.Kind)
        {
            case TableKind.Indicators when ItemTable.NamesItem(table, row):
                _items.Read(table, row, _heading);
                break;
            case TableKind.Indicators or TableKind.Tools:
                _indicators.Read(table, row);
                break;
            case TableKind.Items:
                _items.Read(table, row, _heading);
                break;
            case TableKind.Findings:
                _findings.Read(row);
                break;
            default:
                measures.Read(row, _measureHeading);
                break;
        }
    }

    private void EndTable()
    {
        if (_table?.Kind is TableKind.Measures)
        {
            measures.EndTable();
        }

        _indicators.EndTable();

        _table = null;
    }
}
