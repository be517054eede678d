using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>The indicator or sub-indicator that a cell names, by its number or else by its name.</summary>
/// <param name="Target">Which one.</param>
/// <param name="Rest">What follows the number.</param>
internal sealed partial record PrintedIndicator(Target Target, string Rest)
{
    /// <summary>The number of the indicator; null where it is a sub-indicator.</summary>
    public int? Number { get; } = Target.Kind is TargetKind.Indicator ? int.Parse(Target.Id, CultureInfo.InvariantCulture) : null;

    /// <summary>What follows the number, without the signs that part it from it.</summary>
    public string Name { get; } = Rest.TrimStart('.', ')', ' ');

    /// <summary>Reads <c>๑ การปฏิบัติหน้าที่</c>, <c>๑. …</c>, <c>ตัวชี้วัดที่ ๑ …</c>, <c>๙.๑ …</c>, a number alone or a name alone.</summary>
    public static PrintedIndicator? TryRead(string cell, RuleYear rules)
    {
        var match = Numbered().Match(ThaiDigits.ToArabic(cell));
        if (match.Success && TargetOf(match.Groups["number"].Value) is { } numbered && rules.Has(numbered))
        {
            return new(numbered, cell[match.Groups["rest"].Index..].Trim());
        }

        return NamedBy(cell, rules) is { } named ? new(named.Target, cell) : null;
    }

    /// <summary>The indicator whose whole name, or one of its other names, a text is; null where it is none.</summary>
    public static IndicatorRule? NamedBy(string text, RuleYear rules)
    {
        var name = CellText.Compact(text);
        return rules.Indicators.FirstOrDefault(i => i.Words.Prepend(i.Name.Thai).Any(w => CellText.Compact(w) == name));
    }

    /// <summary>The number of the other indicator whose name a text begins with, where it does not begin with this one's.</summary>
    public static int? NamesAnother(string text, int number, RuleYear rules)
    {
        var compact = CellText.Compact(text);
        var begun = rules.Indicators
            .Where(i => compact.StartsWith(CellText.Compact(i.Name.Thai), StringComparison.Ordinal))
            .Select(i => i.Number)
            .ToList();
        return begun.Count == 0 || begun.Contains(number) ? null : begun[0];
    }

    private static Target? TargetOf(string number) =>
        number.Contains('.', StringComparison.Ordinal) ? Target.Sub(number)
        : Target.TryParse($"indicator:{number}", out var target) ? target
        : null;

    [GeneratedRegex(
        @"^(ตัวชี้วัด(ย่อย)?(ที่)? ?)?\(?(?<number>[0-9]{1,2}(\.[0-9])?)(?<rest>$|[^0-9].*)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
