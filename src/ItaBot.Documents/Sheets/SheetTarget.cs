using System.Text.RegularExpressions;
using ItaBot.Scoring;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Sheets;

/// <summary>
/// What a row's score is of, in the spelling of files or as people write it: <c>indicator:4</c>, <c>ตัวชี้วัดที่ ๔</c>,
/// <c>9.1</c>, <c>IIT</c>, <c>ข้อ o13</c>, <c>คะแนนรวม</c>.
/// </summary>
internal static partial class SheetTarget
{
    /// <summary>Reads a cell. The target need not exist in any year.</summary>
    /// <returns>Null where the cell names nothing that has a score; a bare number could be an indicator or an item.</returns>
    public static Target? TryRead(string cell)
    {
        var match = Written().Match(ThaiDigits.ToArabic(cell).Trim());
        return !match.Success ? null
            : match.Groups["total"].Success ? Target.Total
            : match.Groups["tool"] is { Success: true } tool ? Target.Of(Enum.Parse<Tool>(tool.Value, ignoreCase: true))
            : match.Groups["sub"] is { Success: true } sub ? Target.Sub(sub.Value)
            : match.Groups["indicator"] is { Success: true } indicator ? Target.TryParse($"indicator:{indicator.Value}", out var target) ? target : null
            : Target.Item(match.Groups["item"].Value.ToLowerInvariant());
    }

    [GeneratedRegex(
        """
        ^(
          (?<total>total|(คะแนน)?รวม|คะแนนภาพรวม)
          |((tool|เครื่องมือ)\s?:?\s?)?(?<tool>IIT|EIT|OIT)
          |((sub|ตัวชี้วัด(ย่อย)?(ที่)?)\s?:?\s?)?(?<sub>[0-9]{1,2}\.[0-9]{1,2})
          |(indicator|ตัวชี้วัด(ที่)?)\s?:?\s?(?<indicator>[0-9]{1,2})
          |((item|ข้อ(ที่)?)\s?:?\s?)?(?<item>[ieo][0-9]{1,3})
        )$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
