using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Years;

/// <summary>The fiscal year that a report's results are of, and the one that its measures are for.</summary>
/// <param name="Results">Buddhist era.</param>
/// <param name="ResultsLine">Where it is named.</param>
/// <param name="Plan">Buddhist era; the year after the results where the report names none.</param>
internal sealed partial record ReportYears(int Results, int ResultsLine, int Plan)
{
    private const int TitleLines = 2;

    /// <summary>What a year is the year of stands near it.</summary>
    private const int Nearby = 400;

    public static ReportYears? Read(IReadOnlyList<ReportLine> lines, ImportLog log)
    {
        var prose = lines.Where(l => !l.IsRow && !l.SaysNothing).ToList();
        var mentions = prose.SelectMany((line, i) => In(line, prose.Skip(Math.Max(0, i - TitleLines)).Take(Math.Min(i, TitleLines)))).ToList();
        var results = mentions.FirstOrDefault(m => m.OfResults) ?? mentions.FirstOrDefault(m => !m.OfMeasures) ?? InTitle(prose);
        if (results is null)
        {
            log.Refuse(Refusals.NoFiscalYear(1));
            return null;
        }

        // A plan is made when the results are out, so it is for a later year; a mention of another year is about something else.
        var plan = mentions.FirstOrDefault(m => m.OfMeasures && m.Year > results.Year && m.Year <= results.Year + 2);
        return new(results.Year, results.Line, plan?.Year ?? results.Year + 1);
    }

    private static IEnumerable<YearMention> In(ReportLine line, IEnumerable<ReportLine> above)
    {
        var title = LastOf(string.Concat(above.Select(l => LastOf(l.Text) + " ")));
        foreach (Match match in Mention().Matches(line.Arabic))
        {
            if (FiscalYears.TryRead(match.Groups["year"].Value, out var year))
            {
                var start = Math.Max(0, match.Index - Nearby);
                var before = string.Concat(start == 0 ? title : "", line.Text.AsSpan(start, match.Index - start));
                var results = before.LastIndexOf("ผลการประเมิน", StringComparison.Ordinal);
                var measures = Math.Max(
                    before.LastIndexOf("มาตรการ", StringComparison.Ordinal),
                    before.LastIndexOf("เพื่อดำเนินการพัฒนา", StringComparison.Ordinal));
                yield return new(line.Number, year, results > measures, measures > results);
            }
        }
    }

    /// <summary>The year of a title that calls it no fiscal year: <c>ผลการประเมิน ITA ปี 2568</c>, <c>ผลการประเมิน ITA 2568</c>.</summary>
    private static YearMention? InTitle(List<ReportLine> prose) => prose
        .Select(l => (l.Number, Match: Title().Match(l.Arabic)))
        .Where(l => l.Match.Success)
        .Select(l => new YearMention(l.Number, int.Parse(l.Match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), true, false))
        .FirstOrDefault();

    private static string LastOf(string text) => text.Length <= Nearby ? text : text[^Nearby..];

    [GeneratedRegex(@"^[# ]*(รายงาน|การวิเคราะห์|สรุป)*ผลการประเมิน[^0-9]{0,200}(ปี|ITA\)?) ?(?<year>25[0-9]{2})($|[^0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"(ปี ?งบประมาณ ?(พ\. ?ศ\. ?)?|ปี ?พ\. ?ศ\. ?)(?<year>[0-9]{4}|[0-9]{2})($|[^0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
