using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Scoring.Thai;

namespace ItaBot.Reminders.Links.Years;

/// <summary>
/// Finds fiscal years in a text. A month counts for the fiscal year that it lies in, a day does not count: it says when
/// something was published or signed. Years in the names of laws do not count either.
/// </summary>
internal static partial class YearText
{
    private const string Month =
        """
        (มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|
        ม\.?\s?ค\.|ก\.?\s?พ\.|มี\.?\s?ค\.|เม\.?\s?ย\.|พ\.?\s?ค\.|มิ\.?\s?ย\.|ก\.?\s?ค\.|ส\.?\s?ค\.|ก\.?\s?ย\.|ต\.?\s?ค\.|พ\.?\s?ย\.|ธ\.?\s?ค\.|
        \b(January|February|March|April|May|June|July|August|September|October|November|December|
        Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)
        """;

    private const string Era = @"(พ\s?\.\s?ศ\s?\.?|ค\s?\.\s?ศ\s?\.?|B\.?E\.?|A\.?D\.?)";

    private const string Year4 = @"(?<![0-9]|[0-9][.,])(25[5-9][0-9]|20[1-4][0-9])(?![0-9]|[.,][0-9])";

    private const RegexOptions Options =
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly string[] EnglishMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private const int LongestRange = 10;

    /// <summary>The years in texts that are short and speak of the document itself.</summary>
    public static SortedSet<int> InHeadings(IEnumerable<string> texts)
    {
        var years = new SortedSet<int>();
        foreach (var text in texts)
        {
            var rest = WithoutForeign(Arabic(text), years);
            rest = Take(Range(), rest, years, AddRange);
            rest = Take(MarkedYear(), rest, years, AddYear);
            Take(PlainYear(), rest, years, AddYear);
        }

        return years;
    }

    /// <summary>The years in running text: only what it calls fiscal or annual.</summary>
    public static SortedSet<int> InText(string text)
    {
        var (years, months) = (new SortedSet<int>(), new SortedSet<int>());
        var rest = WithoutForeign(Arabic(text), months);
        Take(MarkedYear(), rest, years, AddYear);
        return years;
    }

    private static string Arabic(string text) => ThaiDigits.ToArabic(text);

    // Periods and months first, as they hold years; then whatever holds a year that is not the document's.
    private static string WithoutForeign(string text, SortedSet<int> months)
    {
        var rest = Take(Period(), text, months, AddPeriod);
        rest = Take(Day(), rest, months, (_, _) => { });
        rest = Take(Law(), rest, months, (_, _) => { });
        return Take(MonthOfYear(), rest, months, AddMonth);
    }

    private static string Take(Regex pattern, string text, SortedSet<int> years, Action<Match, SortedSet<int>> add) =>
        pattern.Replace(text, match =>
        {
            add(match, years);
            return " ";
        });

    private static void AddYear(Match match, SortedSet<int> years)
    {
        if (Read(match.Groups["year"].Value) is { } year)
        {
            years.Add(year);
        }
    }

    private static void AddRange(Match match, SortedSet<int> years)
    {
        var (first, last) = (Read(match.Groups["first"].Value), Read(match.Groups["last"].Value));
        if (first is { } from && last is { } to && to >= from && to - from <= LongestRange)
        {
            years.UnionWith(Enumerable.Range(from, to - from + 1));
        }
    }

    private static void AddMonth(Match match, SortedSet<int> years)
    {
        if (FiscalYear(match.Groups["month"].Value, match.Groups["year"].Value) is { } year)
        {
            years.Add(year);
        }
    }

    private static void AddPeriod(Match match, SortedSet<int> years)
    {
        var lastYear = match.Groups["last"].Value;
        var firstYear = match.Groups["first"] is { Success: true } own ? own.Value : lastYear;
        if (FiscalYear(match.Groups["from"].Value, firstYear) is { } from && FiscalYear(match.Groups["to"].Value, lastYear) is { } to)
        {
            years.UnionWith([from, to]);
        }
    }

    private static int? FiscalYear(string monthName, string year) => (MonthOf(monthName), Read(year)) switch
    {
        ({ } month, { } calendar) => FiscalYears.Of(new DateOnly(FiscalYears.ToCommonEra(calendar), month, 1)),
        _ => null,
    };

    private static int? MonthOf(string name)
    {
        var english = Array.FindIndex(EnglishMonths, m => name.StartsWith(m, StringComparison.OrdinalIgnoreCase));
        if (english >= 0)
        {
            return english + 1;
        }

        var letters = string.Concat(name.Where(c => c != '.' && !char.IsWhiteSpace(c)));
        for (var month = 1; month <= 12; month++)
        {
            if (letters == ThaiMonths.Name(month) || letters == ThaiMonths.Abbreviation(month).Replace(".", "", StringComparison.Ordinal))
            {
                return month;
            }
        }

        return null;
    }

    // "68" is of the Buddhist era, "25" of the Common Era: neither era has got to the other's numbers.
    private static int? Read(string digits)
    {
        if (digits.Length == 2 && int.Parse(digits, CultureInfo.InvariantCulture) < 50)
        {
            digits = "20" + digits;
        }

        return FiscalYears.TryRead(digits, out var year) ? year : null;
    }

    [GeneratedRegex(
        $@"([0-9]{{1,2}}\s*)?(?<from>{Month})\s*({Era}\s*)?(?<first>[0-9]{{4}}|[0-9]{{2}}(?![0-9]))?\s*(-|–|—|ถึง|to)\s*
           ([0-9]{{1,2}}\s*)?(?<to>{Month})\s*({Era}\s*)?(?<last>[0-9]{{4}}|[0-9]{{2}}(?![0-9]))", Options)]
    private static partial Regex Period();

    // The number of "สขร.1 ต.ค. 67" is the form's.
    [GeneratedRegex(
        $@"(?<![0-9.A-Za-z])[0-9]{{1,2}}\s*{Month}\s*({Era}\s*)?([0-9]{{4}}|[0-9]{{2}}(?![0-9]))
         | {Month}\s*[0-9]{{1,2}}\s*,\s*[0-9]{{4}}
         | (?<![0-9])[0-9]{{1,2}}[-/.][0-9]{{1,2}}[-/.]([0-9]{{4}}|[0-9]{{2}})(?![0-9])
         | (?<![0-9])[0-9]{{4}}[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}(?![0-9])", Options)]
    private static partial Regex Day();

    [GeneratedRegex(
        $@"(พระราชบัญญัติ|พ\s?\.\s?ร\s?\.\s?บ\.?|พระราชกฤษฎีกา|พระราชกำหนด|ระเบียบ|กฎกระทรวง|กฎหมาย|รัฐธรรมนูญ|ประมวล|ข้อบังคับ|ประกาศกระทรวง|ประกาศคณะกรรมการ)
           ((?!ปีงบประมาณ|ประจำปี|[0-9]{{4}}).){{0,160}}?พ\s?\.\s?ศ\s?\.?\s*[0-9]{{4}}
         | \bAct\b,?\s*(of\s*)?{Era}?\s*[0-9]{{4}}
         | (©|\(c\)|copyright|สงวนลิขสิทธิ์)[^0-9]{{0,20}}[0-9]{{4}}(\s*[-–]\s*[0-9]{{4}})?", Options)]
    private static partial Regex Law();

    [GeneratedRegex($@"(?<month>{Month})\s*({Era}\s*)?(?<year>25[0-9]{{2}}|20[0-9]{{2}}|[0-9]{{2}}(?![0-9]))(?![0-9])", Options)]
    private static partial Regex MonthOfYear();

    [GeneratedRegex(
        $@"(?<first>{Year4})\s*(-|–|—|ถึง|/)\s*({Era}\s*)?(?<last>{Year4}|(?<=[-–—/])[0-9]{{2}}(?![0-9/-]))", Options)]
    private static partial Regex Range();

    [GeneratedRegex(
        $@"((ประจำ)?ปี\s*งบประมาณ|(ประจำ)?ปีงบ(ฯ|\.)?|ประจำปี|ปีการประเมิน|\bfiscal\s+year|\bFY)\s*(\(?\s*{Era}\s*)?(?<year>{Year4}|[0-9]{{2}}(?![0-9]|\s*(วัน|เดือน|ข้อ|%)|[.,][0-9]))
         | ปี\s*({Era}\s*)?(?<year>[67][0-9])(?![0-9]|[.,][0-9])", Options)]
    private static partial Regex MarkedYear();

    [GeneratedRegex($@"(?<year>{Year4})", Options)]
    private static partial Regex PlainYear();
}
