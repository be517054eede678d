using System.Text.RegularExpressions;
using ItaBot.Documents.Reports.Tables;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Disclosures;

/// <summary>Reads which OIT item a link is of: <c>o13</c>, <c>O13</c>, <c>๐๑๓</c>, <c>ข้อ 13</c>.</summary>
public static partial class DisclosureItem
{
    /// <summary>Reads a cell.</summary>
    /// <param name="cell">Its text.</param>
    /// <param name="rules">The rule year that the item must be in.</param>
    /// <returns>The OIT item; null where the cell names none of the year.</returns>
    public static ItemRule? Find(string cell, RuleYear rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return ItemCode.TryRead(Word().Replace(cell, ""), Tool.OIT, rules, out var id) && rules.FindItem(id) is { Tool: Tool.OIT } item ? item : null;
    }

    [GeneratedRegex(@"^\s*(ข้อ\s*(ที่)?|item)\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
