using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Duties;

/// <summary>What a line on the monitoring of a measure says of time.</summary>
/// <param name="Every">Every how many months: 1, 3, 6 or 12; null where it says nothing of the kind.</param>
/// <param name="Rounds">After how many months it says there is a round (รอบ ๖ เดือน), each once.</param>
/// <param name="Months">The months that it names, as days by which something is due; empty where it names none.</param>
internal sealed partial record MonitoringLine(int? Every, IReadOnlyList<int> Rounds, IReadOnlyList<NamedMonth> Months)
{
    /// <summary>Reads a line as printed. A line that says no rhythm gives none.</summary>
    public static MonitoringLine Read(string text)
    {
        var line = ThaiDigits.ToArabic(text);
        var months = ThaiMonths.FindAll(line);
        if (months.Count == 2 && Range().IsMatch(line))
        {
            // A period that is named is done with when it ends.
            months = [months[1]];
        }

        var (every, rounds) = (EveryOf(line, months.Count > 0), RoundsOf(line));
        return new(every, every is null ? rounds : [], every == 1 ? [] : months);
    }

    // Where a line leaves the choice (รายเดือน หรือรายไตรมาส หรือราย ๖ เดือน) the longest asks for no more than it must.
    private static int? EveryOf(string line, bool namesMonths)
    {
        List<int> found = [];
        Add(Monthly(), 1);
        Add(Quarterly(), 3);
        Add(HalfYearly(), 6);
        if (!namesMonths)
        {
            Add(Yearly(), 12);
        }

        return found.Count == 0 ? null : line.Contains("หรือ", StringComparison.Ordinal) ? found.Max() : found.Min();

        void Add(Regex pattern, int months)
        {
            if (pattern.IsMatch(line))
            {
                found.Add(months);
            }
        }
    }

    private static List<int> RoundsOf(string line) =>
    [
        .. Round().Matches(line)
            .SelectMany(m => m.Groups["n"].Captures)
            .Select(c => Numbers.TryGetValue(c.Value, out var word) ? word : int.Parse(c.Value, CultureInfo.InvariantCulture))
            .Where(n => n is >= 1 and <= 12)
            .Distinct()
            .Order(),
    ];

    private static readonly Dictionary<string, int> Numbers = new() { ["สาม"] = 3, ["หก"] = 6, ["เก้า"] = 9, ["สิบสอง"] = 12 };

    [GeneratedRegex(@"(ทุก\s*(ๆ\s*)?|ราย\s*|ประจำ\s*ทุก\s*)(1\s*|สิ้น\s*)?เดือน|เดือน\s*ละ(?!เอียด)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Monthly();

    [GeneratedRegex(@"(ทุก\s*(ๆ\s*)?|ราย\s*)(สิ้น\s*)?(1\s*)?ไตรมา[สศ]|ไตรมา[สศ]\s*ละ|(ทุก\s*(ๆ\s*)?|ราย\s*)(3|สาม)\s*เดือน", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quarterly();

    [GeneratedRegex(@"(ทุก\s*(ๆ\s*)?|ราย\s*)((6|หก)\s*เดือน|ครึ่ง\s*ปี)|ปี\s*ละ\s*(2|สอง)\s*ครั้ง|ครึ่ง\s*ปี\s*ละ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HalfYearly();

    [GeneratedRegex(@"(ทุก\s*(ๆ\s*)?|ราย\s*)((1\s*)?ปี|(12|สิบสอง)\s*เดือน)|ปี\s*ละ\s*((1|หนึ่ง)\s*)?ครั้ง|ปี\s*ละ\s*(1\s*)?ฉบับ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Yearly();

    [GeneratedRegex(
        @"รอบ\s*(ที่\s*)?(?<n>\d+|สิบสอง|เก้า|หก|สาม)(\s*เดือน)?(\s*(และ|,|/|-)\s*(รอบ\s*)?(?<n>\d+|สิบสอง|เก้า|หก|สาม))*\s*เดือน",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Round();

    [GeneratedRegex(@"(คม|ยน|พันธ์|[คพย]\.?)\s*\d*\s*(-|–|ถึง)\s*(วันที่\s*)?\d*\s*(เดือน\s*)?[กตธพมสเ]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Range();
}
