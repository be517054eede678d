using System.Text.RegularExpressions;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>Tells rows that are years from rows that are anything else.</summary>
internal static partial class YearLabel
{
    /// <summary>Whether a label is a year of the Buddhist era and nothing else: <c>ปี 2568</c>, <c>2568 (2025)</c>.</summary>
    public static bool Is(string label) => Year().IsMatch(label);

    [GeneratedRegex(@"^\D{0,20}25[0-9]{2}(\s*\(20[0-9]{2}\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
