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

        return new(agency, year.Year, book.Reported(), book.Items(), [], log.Notes);
    }

    private RuleYear? ReadYear(List<SheetRow> rows, SheetColumns columns)
    {
        int? year = null;
        foreach (var row in rows)
        {
            if (!FiscalYears.TryRead(row.At(columns.FiscalYear), out var printed))
            {
                log.Refuse(Refusals.NoFiscalYear(row.Number));
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
        var printed = ThaiDigits.ToArabic(row.At(columns.Target));
        if (printed is LevelTarget or "ระดับ")
        {
            ReadLevel(row, columns, book);
            return;
        }

        if (!Target.TryParse(printed, out var target) && !Target.TryParse($"item:{printed.ToLowerInvariant()}", out target))
        {
            log.Refuse(FigureRefusals.NotATarget(row.Number, printed));
            return;
        }

        var any = Scores(row, columns.Score, out var whole) | Scores(row, columns.Public, out var forAll) | Scores(row, columns.Survey, out var survey);
        if (!any || ((forAll ?? survey) is not null && target.Kind is not TargetKind.Item))
        {
            log.Refuse(FigureRefusals.NotANumber(row.Number, row.At(columns.Score)));
            return;
        }

        AddPart(book, target, ItemPart.EitPublic, forAll, row.Number);
        AddPart(book, target, ItemPart.EitSurvey, survey, row.Number);
        if (whole is not { } score)
        {
            return;
        }

        if ((forAll ?? survey) is null)
        {
            book.AddOnce(target, score, row.Number);
        }
        else if (book.ScoreOf(target.Id) is { } mean && mean != score)
        {
            log.SecondFigure(row.Number, score, target, mean, FigureReasons.PartsCount);
        }
    }

    private void ReadLevel(SheetRow row, SheetColumns columns, FigureBook book)
    {
        var level = row.At(columns.Score);
        if (book.Rules.Levels.Value.Any(l => l.Name == level))
        {
            book.SetLevel(level);
        }
        else
        {
            log.Refuse(SheetRefusals.NoLevel(row.Number, level, book.Rules.Year));
        }
    }

    private static void AddPart(FigureBook book, Target target, ItemPart part, decimal? score, int line)
    {
        if (score is { } figure)
        {
            book.AddPart(target.Id, part, figure, line);
        }
    }

    /// <summary>Reads a score; a cell that is filled with something else refuses the file.</summary>
    private bool Scores(SheetRow row, int? column, out decimal? score)
    {
        var cell = row.At(column);
        score = null;
        if (cell.Length == 0)
        {
            return false;
        }

        if (!FigureText.TryRead(cell, out var figure))
        {
            log.Refuse(FigureRefusals.NotANumber(row.Number, cell));
            return false;
        }

        score = figure;
        return true;
    }
}
