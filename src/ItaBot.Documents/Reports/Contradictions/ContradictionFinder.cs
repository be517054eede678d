using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Measures;
using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Contradictions;

/// <summary>Notes where a report's words say something else than its tables. Nothing is changed by it.</summary>
internal sealed class ContradictionFinder(FigureBook book, ImportLog log)
{
    private readonly ItemClaims _items = new(book, log);
    private readonly IndicatorClaims _indicators = new(book, log);

    public void Find(ReportContent content, IReadOnlyList<PrintedMeasure> measures)
    {
        foreach (var heading in content.Headings.Where(h => h.ContradictsItself))
        {
            log.Note(heading.Line, heading.Label!, heading.Target.ToString(), ContradictionReasons.HeadingNumber);
        }

        foreach (var (line, heading) in content.Prose)
        {
            _indicators.Check(line);
            _items.CheckThreshold(line);
            if (heading is not null && content.ItemsUnder.TryGetValue(heading, out var items))
            {
                _items.Check(line, heading, items);
            }
        }

        foreach (var measure in measures)
        {
            Check(measure);
        }
    }

    private void Check(PrintedMeasure printed)
    {
        if (printed.Measure is not { Indicator: { } number, Problem: { } problem }
            || book.FigureOf(Target.Indicator(number)) is not { } score)
        {
            return;
        }

        var passMark = book.Rules.PassMark.Value;
        var strength = problem.IndexOf("จุดแข็ง", StringComparison.Ordinal);
        if (strength >= 0 && score < passMark)
        {
            log.Note(printed.Line, "จุดแข็ง", $"indicator:{number}={score}", MeasureReasons.StrengthBelowPass(passMark));
        }
        else if (strength < 0 && score == Points.Max)
        {
            log.Note(printed.Line, $"measure:{printed.Measure.Number}", $"indicator:{number}={score}", MeasureReasons.ProblemAtFullScore);
        }
    }
}
