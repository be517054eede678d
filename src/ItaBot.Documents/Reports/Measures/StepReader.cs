using System.Text.RegularExpressions;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Measures;

/// <summary>
/// Cuts a cell into steps: at numbers (<c>๑)</c>, <c>๑.</c>; they may start again), at dashes, or at paragraphs.
/// A paragraph without any is one step.
/// </summary>
internal static partial class StepReader
{
    // Where a list marks none of its entries, a new one can only be told by the verb that it begins with.
    private static readonly string[] Verbs =
    [
        "จัดทำ", "จัดให้", "จัดกิจกรรม", "จัดประชุม", "ตรวจสอบ", "อัปเดต", "อัพเดต", "อัพเดท", "เพิ่ม", "เผยแพร่", "ประชาสัมพันธ์", "พัฒนา", "กำหนด",
        "กำกับ", "ติดตาม", "รายงาน", "ทบทวน", "ปรับปรุง", "ส่งเสริม", "เสริมสร้าง", "สร้าง", "แต่งตั้ง", "มอบหมาย", "แจ้ง", "สื่อสาร", "ระบุ", "ขับเคลื่อน", "อบรม",
    ];

    public static IReadOnlyList<string> Read(string cell)
    {
        var blocks = CellText.Blocks(cell);
        if (blocks.Any(b => Numbers(b).Count > 0))
        {
            return [.. blocks.SelectMany(AtNumbers)];
        }

        if (blocks.Any(IsDashed))
        {
            return [.. blocks.SelectMany(AtDashes)];
        }

        return CellText.IsListWithoutEntries(cell) ? [.. blocks.SelectMany(AtVerbs)] : blocks;
    }

    /// <summary>The length of the number that a text begins with as a list's entry does; 0 where there is none.</summary>
    public static int MarkerLength(string text) =>
        Numbers(text).FirstOrDefault() is { Index: 0 } number ? number.Length : 0;

    /// <summary>The numbers of entries, each the one after the last or a new beginning, so that figures in a sentence are none.</summary>
    private static List<Match> Numbers(string text)
    {
        List<Match> numbers = [];
        var last = 0;
        foreach (Match match in Number().Matches(ThaiDigits.ToArabic(text)))
        {
            var number = int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            if (number == last + 1 || number == 1 || (numbers.Count == 0 && match.Index == 0))
            {
                numbers.Add(match);
                last = number;
            }
        }

        return numbers;
    }

    private static IEnumerable<string> AtNumbers(string block)
    {
        var numbers = Numbers(block);
        var starts = numbers.Select(n => n.Index).Append(block.Length).ToList();
        if (starts[0] > 0)
        {
            yield return block[..starts[0]].Trim();
        }

        for (var i = 0; i < numbers.Count; i++)
        {
            var step = block[(starts[i] + numbers[i].Length)..starts[i + 1]].Trim();
            if (step.Length > 0)
            {
                yield return step;
            }
        }
    }

    private static bool IsDashed(string block) => block[0] is '-' or '–' or '•';

    private static IEnumerable<string> AtDashes(string block) =>
        (" " + block).Split([" -", " –", " •"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> AtVerbs(string block)
    {
        List<string> step = [];
        foreach (var word in block.Split(' '))
        {
            if (step.Count > 0 && Verbs.Any(v => word.StartsWith(v, StringComparison.Ordinal)))
            {
                yield return string.Join(' ', step);
                step.Clear();
            }

            step.Add(word);
        }

        yield return string.Join(' ', step);
    }

    [GeneratedRegex(@"(?<=^| )\(?(?<number>[0-9]{1,2})[.)](?![0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
