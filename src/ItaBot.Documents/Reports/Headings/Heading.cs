using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Headings;

/// <summary>A line that says which indicator or sub-indicator the following is about.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Indicator">The indicator, or the one that the sub-indicator belongs to.</param>
/// <param name="Sub">The sub-indicator, for example <c>9.1</c>; null where an indicator is meant.</param>
/// <param name="Label">The number in front of the words, as printed: <c>(๑๐.๑)</c>; null where there is none.</param>
internal sealed partial record Heading(int Line, int Indicator, string? Sub, string? Label)
{
    public Target Target { get; } = Sub is null ? Target.Indicator(Indicator) : Target.Sub(Sub);

    /// <summary>Whether the number in front is another one than that in the words.</summary>
    public bool ContradictsItself { get; } = Label is not null && LabelNumber(Label) is { } number && number.Contains('.') && number != Sub;

    public static Heading? TryRead(ReportLine line)
    {
        var text = line.IsRow ? line.Cells[0] : line.Text;
        var match = Pattern().Match(Scoring.Thai.ThaiDigits.ToArabic(text));
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        var dot = number.IndexOf('.', StringComparison.Ordinal);
        var indicator = int.Parse(dot < 0 ? number : number[..dot], CultureInfo.InvariantCulture);
        var label = match.Groups["label"];
        return indicator == 0
            ? null
            : new(line.Number, indicator, dot < 0 ? null : number, label.Success ? text.Substring(label.Index, label.Length) : null);
    }

    private static string? LabelNumber(string label) =>
        Scoring.Thai.ThaiDigits.ToArabic(label).Trim('(', ')', '.', ' ');

    [GeneratedRegex(
        @"^[# ]*(?<label>\(?[0-9]{1,2}(\.[0-9]{1,2})?[.)]{1,2})? ?ตัวชี้วัด(ย่อย)?ที่ ?(?<number>[0-9]{1,2}(\.[0-9]{1,2})?)($|[^0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
