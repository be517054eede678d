using System.Buffers;
using System.Text.RegularExpressions;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Reports.Agencies;

/// <summary>Finds where a report names agencies.</summary>
internal static partial class AgencyMentions
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\"“”‘’'(),:;|<>[]/");

    // Thai puts no space after a name; these words follow names and are in none.
    private static readonly string[] WordsAfterNames = ["ประจำปี", "ปีงบประมาณ", "อำเภอ", "จังหวัด", "พบว่า", "ได้คะแนน", "มีผลคะแนน", "ดังนี้"];

    // Reading stays quick whatever the file holds: no name is longer, and what a name is about stands near it.
    private const int LongestName = 80, Nearby = 400;

    public static IReadOnlyList<AgencyMention> FindAll(IReadOnlyList<ReportLine> lines) => [.. lines.SelectMany(In)];

    private static IEnumerable<AgencyMention> In(ReportLine line)
    {
        foreach (Match match in Kind().Matches(line.Text))
        {
            var type = Enum.GetValues<AgencyType>().First(t => match.Groups[t.ToString()].Success);
            var start = match.Index + match.Length;
            var apart = start < line.Text.Length && line.Text[start] == ' ';
            start += apart ? 1 : 0;
            var rest = line.Text.AsSpan(start, Math.Min(LongestName, line.Text.Length - start));
            var length = rest.IndexOfAny(NameEnds);
            var localName = (length < 0 ? rest : rest[..length]).ToString();
            var before = line.Text[Math.Max(0, match.Index - Nearby)..match.Index].TrimEnd();
            var alone = before.TrimStart('#', ' ') is "" or "ของ" && start + localName.Length == line.Text.Length;
            yield return new(line.Number, type, WithoutWordsAfter(localName).TrimEnd('.'), apart, IsSubject(line, before, alone), alone);
        }
    }

    private static string WithoutWordsAfter(string name)
    {
        foreach (var word in WordsAfterNames)
        {
            if (name.IndexOf(word, StringComparison.Ordinal) is var end and > 0)
            {
                name = name[..end];
            }
        }

        return name;
    }

    private static bool IsSubject(ReportLine line, string before, bool alone) =>
        alone
        || before.Contains("คะแนนภาพรวม", StringComparison.Ordinal)
        || (before.Contains("ผลการประเมิน", StringComparison.Ordinal)
            && (line.Text[0] == '#' || before.EndsWith("ของ", StringComparison.Ordinal)));

    [GeneratedRegex(
        """
        (?<SAO>องค์การ\ ?บริหาร\ ?ส่วน\ ?ตำบล|อบต\.)
        |(?<PAO>องค์การ\ ?บริหาร\ ?ส่วน\ ?จังหวัด|อบจ\.)
        |(?<CITY>เทศบาล\ ?นคร|ทน\.)
        |(?<TOWN>เทศบาล\ ?เมือง|ทม\.)
        |(?<SUBDISTRICT>เทศบาล\ ?ตำบล|ทต\.)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}
