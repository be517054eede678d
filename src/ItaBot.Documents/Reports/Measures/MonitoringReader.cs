using System.Text.RegularExpressions;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Measures;

/// <summary>Reads how a measure is followed up: from its own column, or from steps that name how often they are done.</summary>
internal static partial class MonitoringReader
{
    /// <summary>The entries of a follow-up cell, each on its own.</summary>
    public static IReadOnlyList<string> Read(string cell) =>
    [
        .. StepReader.Read(cell)
            .SelectMany(s => (" " + s).Split([" -", " –"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .SelectMany(AtRounds),
    ];

    /// <summary>The steps that come round: each festival, each month, at each change, or as a yearly report.</summary>
    public static IReadOnlyList<string> InSteps(IEnumerable<string> steps) =>
        [.. steps.Select(Recurring).Where(s => s.Length > 0)];

    private static string Recurring(string step)
    {
        var arabic = ThaiDigits.ToArabic(step);
        return Cadence().Match(arabic) is { Success: true } cadence ? step[..(cadence.Index + cadence.Length)]
            : YearlyReport().IsMatch(arabic) ? step
            : "";
    }

    private static IEnumerable<string> AtRounds(string text)
    {
        var starts = Round().Matches(text).Select(m => m.Index).Where(i => i > 0).Append(text.Length).ToList();
        var from = 0;
        foreach (var start in starts)
        {
            if (text[from..start].Trim() is { Length: > 0 } entry)
            {
                yield return entry;
            }

            from = start;
        }
    }

    [GeneratedRegex(
        @"ทุก ?(เทศกาล|วัน|สัปดาห์|เดือน|ไตรมาส|ปี|[0-9]{1,2} ?เดือน)|(สัปดาห์|เดือน|ไตรมาส|ปี)ละ ?[0-9]? ?ครั้ง|ทันทีที่มีการเปลี่ยนแปลง",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Cadence();

    [GeneratedRegex("^(จัดทำ)?รายงาน.*ประจำปี", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex YearlyReport();

    [GeneratedRegex("(?<= )รอบ ", RegexOptions.CultureInvariant)]
    private static partial Regex Round();
}
