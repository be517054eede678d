using System.Text.RegularExpressions;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>The heading of a column of scores: <c>คะแนน</c>, <c>คะแนน (ปี ๒๕๖๘)</c>, <c>ปี 2567</c>, <c>ร้อยละ</c>.</summary>
/// <param name="Year">The fiscal year that it names, Buddhist era; null where it names none.</param>
/// <param name="IsLoose">Whether the words are used for other figures too, so that a plainer heading goes before it.</param>
internal sealed partial record ScoreHeading(int? Year, bool IsLoose)
{
    private static readonly string[] Plain =
    [
        "คะแนน", "คะแนนเฉลี่ย", "คะแนนที่ได้", "คะแนนที่ได้รับ", "ค่าคะแนน", "ผลคะแนน", "คะแนนประเมิน", "คะแนนผลการประเมิน",
        "คะแนนเฉลี่ยที่ได้", "คะแนนITA", "ผลคะแนนITA",
    ];

    private static readonly string[] Loose = ["ร้อยละ", "ค่าเฉลี่ย", "เฉลี่ย"];

    /// <summary>Reads a heading without spaces; null where it is another one.</summary>
    public static ScoreHeading? TryRead(string heading)
    {
        var name = ThaiDigits.ToArabic(heading);
        int? year = null;
        if (Named().Match(name) is { Success: true } match && FiscalYears.TryRead(match.Groups["year"].Value, out var named))
        {
            year = named;
            name = name.Remove(match.Index, match.Length);
        }

        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        name = bracket < 0 ? name : name[..bracket];
        return Plain.Contains(name) || (name.Length == 0 && year is not null) ? new(year, false)
            : Loose.Contains(name) ? new(year, true)
            : null;
    }

    [GeneratedRegex(@"(ประจำ)?ปี(งบประมาณ)?(พ\.?ศ\.?)?(?<year>[0-9]{4}|[0-9]{2})(?![0-9])|(?<=คะแนน(ITA)?)\(?(?<year>25[0-9]{2})(?![0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
