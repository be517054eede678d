using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Documents.Reports.Headings;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Documents.Reports.Tables;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Measures;

/// <summary>Finds the indicator that a measure is meant for.</summary>
/// <param name="book">All rule years: a report may name a sub-indicator as another year did.</param>
/// <param name="rules">The report's own.</param>
/// <param name="log">Takes a note where the indicator was inferred.</param>
internal sealed partial class MeasureIndicator(RuleBook book, RuleYear rules, ImportLog log)
{
    private bool _toldOfInference;

    /// <summary>The indicator that a cell under such a heading names, itself or by one of its sub-indicators.</summary>
    public int? InCell(string cell) => PrintedIndicator.TryRead(cell, rules) is { } printed ? rules.IndicatorOf(printed.Target) : null;

    /// <summary>The indicator of the heading, of the problem's words, or of the sub-indicator that a row is named after.</summary>
    public int? Of(int line, Heading? heading, string title, string? problem, bool titleIsIndicator)
    {
        if (heading is not null)
        {
            return heading.Indicator;
        }

        if (Named().Match(ThaiDigits.ToArabic(problem ?? "")) is { Success: true } match
            && int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is var number
            && rules.FindIndicator(number) is not null)
        {
            return number;
        }

        if (!titleIsIndicator || Inferred(title) is not { } inferred)
        {
            return null;
        }

        if (!_toldOfInference)
        {
            _toldOfInference = true;
            log.Note(line, title, $"indicator:{inferred}", MeasureReasons.InferredIndicator);
        }

        return inferred;
    }

    private int? Inferred(string title)
    {
        if (PrintedIndicator.NamedBy(title, rules) is { } own)
        {
            return own.Number;
        }

        var name = CellText.Compact(title);
        var years = book.Years.Where(y => y != rules).OrderByDescending(y => y.Year).Prepend(rules);
        return years
            .SelectMany(y => y.Indicators)
            .SelectMany(i => i.Subs.Select(s => (i.Number, Name: CellText.Compact(s.Name.Thai))))
            .Where(s => name.StartsWith(s.Name, StringComparison.Ordinal))
            .OrderByDescending(s => s.Name.Length)
            .Select(s => (int?)s.Number)
            .FirstOrDefault();
    }

    [GeneratedRegex("ตัวชี้วัดที่ ?(?<number>[0-9]{1,2})($|[^0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
