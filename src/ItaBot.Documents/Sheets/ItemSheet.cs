using ItaBot.Documents.Figures;
using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Sheets;

/// <summary>Reads a table with one score a row.</summary>
internal sealed class ItemSheet(RuleBook rules, AgencyChoice choice, ImportLog log)
{
    private const string LevelTarget = "level";

    /// <summary>Whether a text begins with the headings of such a table.</summary>
    public static bool HasHeadings(string text)
    {
        var first = text.Split('\n', 2)[0];
        return first.Length < 1000
            && SheetColumns.TryRead(new(1, first.Split(',', ';', '\t').Select(c => c.Trim().Trim('"')).ToList())) is not null;
    }

    public Assessment? Read(IReadOnlyList<SheetRow> rows)
    {
        var filled = rows.Where(r => !r.IsEmpty).ToList();
        if (log.Problem is not null || filled.Count == 0)
        {
            return null;
        }

        if (SheetColumns.TryRead(filled[0]) is not { } columns)
        {
            log.Refuse(SheetRefusals.NoHeadings(filled[0].Number));
            return null;
        }

        if (columns.Repeated is { } repeated)
        {
            log.Refuse(SheetRefusals.HeadingTwice(filled[0].Number, repeated));
            return null;
        }

        filled.RemoveAt(0);
        if (filled.Count == 0)
        {
            log.Refuse(Refusals.NotAReport(1));
            return null;
        }

        var agency = new SheetAgency(choice, log).Read(filled, columns.Agency);
        if (agency is null || ReadYear(filled, columns) is not { } year)
        {
            return null;
        }

        var book = new FigureBook(year, log);
        foreach (var row in filled)
        {
            ReadRow(row, columns, book);
        }

        book.Settle();
        return new(agency, year.Year, book.Reported(), book.Items(), [], log.Notes);
    }

    /// <summary>A row without a year goes on with that of the row above it, as merged cells do.</summary>
    private RuleYear? ReadYear(List<SheetRow> rows, SheetColumns columns)
    {
        int? year = null;
        foreach (var row in rows.Where(r => year is null || r.At(columns.FiscalYear).Length > 0))
        {
            if (!FiscalYears.TryRead(row.At(columns.FiscalYear), out var printed))
            {
                log.Refuse(SheetRefusals.NoYear(row.Number, row.At(columns.FiscalYear)));
                return null;
            }

            year ??= printed;
            if (printed != year)
            {
                log.Refuse(AgencyRefusals.TwoYears(row.Number, year.Value, printed));
                return null;
            }
        }

        if (rules.Find(year!.Value) is { } found)
        {
            return found;
        }

        log.Refuse(Refusals.NoRules(rows[0].Number, year.Value));
        return null;
    }

    private void ReadRow(SheetRow row, SheetColumns columns, FigureBook book)
    {
        var printed = row.At(columns.Target);
        if (printed is LevelTarget or "ระดับ")
        {
            book.AddLevel(row.At(columns.Score), row.Number);
            return;
        }

        if (SheetTarget.TryRead(printed) is not { } target)
        {
            log.Refuse(FigureRefusals.NotATarget(row.Number, printed));
            return;
        }

        if (columns.Scores.All(c => row.At(c).Length == 0))
        {
            log.Refuse(SheetRefusals.NoScore(row.Number, printed));
            return;
        }

        if (Score(row, columns.Score) is { } score)
        {
            book.AddOnce(target, score, row.Number);
        }

        ReadPart(row, columns.Public, book, target, ItemPart.EitPublic);
        ReadPart(row, columns.Survey, book, target, ItemPart.EitSurvey);
    }

    private void ReadPart(SheetRow row, int? column, FigureBook book, Target target, ItemPart part)
    {
        if (Score(row, column) is not { } score)
        {
            return;
        }

        if (target.Kind is TargetKind.Item)
        {
            book.AddPart(target.Id, part, score, row.Number);
        }
        else
        {
            log.Refuse(FigureRefusals.HasNoParts(row.Number, target, book.Rules.Year));
        }
    }

    /// <summary>Reads a score; a cell that is filled with something else refuses the file.</summary>
    private decimal? Score(SheetRow row, int? column)
    {
        var cell = row.At(column);
        if (cell.Length == 0)
        {
            return null;
        }

        if (FigureText.TryRead(cell, out var figure))
        {
            return figure;
        }

        log.Refuse(FigureRefusals.NotANumber(row.Number, cell));
        return null;
    }
}
