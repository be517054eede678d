using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Agencies;
using ItaBot.Documents.Reports.Contradictions;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Documents.Reports.Measures;
using ItaBot.Documents.Reports.Years;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Reports;

/// <summary>Reads a published report that was extracted as text.</summary>
internal static class ReportReader
{
    /// <summary>Reads a report. What is wrong with it goes to the log; null where it names no agency or no year with rules.</summary>
    public static Assessment? Read(string text, RuleBook rules, AgencyChoice choice, ImportLog log)
    {
        var lines = ReportLines.Split(text, log);
        if (log.Problem is not null)
        {
            return null;
        }

        if (!lines.Any(l => SpeaksOfIta(l.Text)))
        {
            log.Refuse(Refusals.NotAReport(1));
            return null;
        }

        var agency = new AgencyReader(choice, log).Read(lines);
        if (agency is null || ReportYears.Read(lines, log) is not { } years)
        {
            return null;
        }

        if (rules.Find(years.Results) is not { } ruleYear)
        {
            log.Refuse(Refusals.NoRules(years.ResultsLine, years.Results));
            return null;
        }

        var book = new FigureBook(ruleYear, log);
        var measures = new MeasureTable(years.Plan, new MeasureIndicator(rules, ruleYear, log), log);
        var content = new ReportWalk(book, measures, log).Through(lines);
        if (book.IsEmpty && measures.Measures.Count == 0)
        {
            log.Refuse(log.Unreadable is [var first, ..] ? Refusals.NothingReadable(first) : Refusals.NotAReport(1));
            return null;
        }

        book.Settle();
        new ContradictionFinder(book, log).Find(content, measures.Measures);
        return new(agency, years.Results, book.Reported(), book.Items(), [.. measures.Measures.Select(m => m.Measure)], log.Notes);
    }

    private static bool SpeaksOfIta(string text) =>
        text.Contains("ผลการประเมิน", StringComparison.Ordinal)
        || text.Contains("ตัวชี้วัด", StringComparison.Ordinal)
        || text.Contains("คุณธรรมและความโปร่งใส", StringComparison.Ordinal);
}
