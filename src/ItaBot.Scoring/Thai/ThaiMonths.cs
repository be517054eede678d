using System.Globalization;
using System.Text.RegularExpressions;

namespace ItaBot.Scoring.Thai;

/// <summary>The Thai names of the months, full (ตุลาคม) and short (ต.ค.).</summary>
public static partial class ThaiMonths
{
    private static readonly string[] FullNames =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    private static readonly string[] ShortNames =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    /// <summary>The full name of a month, 1–12.</summary>
    public static string Name(int month) => FullNames[month - 1];

    /// <summary>The short name of a month, 1–12.</summary>
    public static string Abbreviation(int month) => ShortNames[month - 1];

    /// <summary>
    /// All months that a text names, in order, each with the day before it and the year after it as far as
    /// they are there: <c>๑ ต.ค. ๒๕๖๘ - ๓๐ ก.ย. ๒๕๖๙</c>, <c>ต.ค.๖๘</c>, <c>พฤษภาคม 2569</c>.
    /// </summary>
    public static IReadOnlyList<NamedMonth> FindAll(string text) =>
        [.. Pattern().Matches(ThaiDigits.ToArabic(text)).Select(Read)];

    private static NamedMonth Read(Match match)
    {
        var name = string.Concat(match.Groups["month"].Value.Where(c => !char.IsWhiteSpace(c)));
        var month = Array.IndexOf(FullNames, name);
        if (month < 0)
        {
            month = Array.FindIndex(ShortNames, s => s.TrimEnd('.') == name.TrimEnd('.'));
        }

        var day = match.Groups["day"];
        var year = match.Groups["year"];
        return new(
            month + 1,
            day.Success ? int.Parse(day.Value, CultureInfo.InvariantCulture) : null,
            year.Success ? year.Value : null);
    }

    [GeneratedRegex(
        """
        ((?<day>[0-9]{1,2})\s*)?
        (?<month>
          มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|
          มี\.\s?ค\.?|มิ\.\s?ย\.?|เม\.\s?ย\.?|ม\.\s?ค\.?|ก\.\s?พ\.?|พ\.\s?ค\.?|ก\.\s?ค\.?|ส\.\s?ค\.?|ก\.\s?ย\.?|
          ต\.\s?ค\.?|พ\.\s?ย\.?|ธ\.\s?ค\.?)
        (\s*(พ\.ศ\.|พ\.ศ|ค\.ศ\.)?\s*(?<year>[0-9]{1,5}))?
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
