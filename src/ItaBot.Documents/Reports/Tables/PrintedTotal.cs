using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>Reads the total and the level from the sentence that reports print them in.</summary>
internal sealed partial class PrintedTotal(FigureBook book)
{
    public void Read(ReportLine line)
    {
        var total = Total().Match(line.Arabic);
        var isTotal = total.Success && SpeaksOfTheWhole(line.Text, total.Index);
        if (isTotal)
        {
            book.Add(
                Target.Total,
                decimal.Parse(total.Groups["figure"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
                line.Number);
        }

        if (Level().Match(line.Text) is { Success: true } level
            && (isTotal || level.Index == 0)
            && LevelIn(line.Text[level.Groups["level"].Index..]) is { } name)
        {
            book.SetLevel(name);
        }
    }

    private static bool SpeaksOfTheWhole(string text, int before) =>
        text.AsSpan(0, before).Contains("ภาพรวม", StringComparison.Ordinal)
        || text.AsSpan(before).StartsWith("คะแนนรวม", StringComparison.Ordinal)
        || Level().IsMatch(text[before..]);

    /// <summary>The longest of the year's levels that a text begins with: ผ่านดีเยี่ยม also begins with ผ่าน.</summary>
    private string? LevelIn(string text) => book.Rules.Levels.Value
        .Select(l => l.Name)
        .Where(n => text.StartsWith(n, StringComparison.Ordinal) && !(char.IsAsciiLetter(n[^1]) && text.Length > n.Length && char.IsAsciiLetter(text[n.Length])))
        .MaxBy(n => n.Length);

    [GeneratedRegex(
        @"((อยู่ที่|คะแนนรวม|ผลคะแนน|คะแนน|:|เท่ากับ|ได้) ?:? ?)(?<figure>[0-9]{1,4}(\.[0-9]{1,4})?) ?คะแนน",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"ระดับ(ผลการประเมิน)? ?:? ?[""“]?(?<level>[A-F]|ผ่าน|ต้องปรับปรุง)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
