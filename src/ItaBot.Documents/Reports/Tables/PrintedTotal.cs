using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>Reads the total and the level from the sentence that reports print them in.</summary>
internal sealed partial class PrintedTotal(FigureBook book)
{
    private const string Whole = "ภาพรวม";

    /// <summary>What a figure is the score of stands near it.</summary>
    private const int Nearby = 400;

    private static readonly string[] Others =
        ["ปีที่แล้ว", "ปีที่ผ่านมา", "ปีก่อน", "ระดับประเทศ", "ทั้งประเทศ", "ทั่วประเทศ", "ระดับจังหวัด", "เป้าหมาย"];

    private static readonly string[] Parts = ["ตัวชี้วัด", "IIT", "EIT", "OIT"];

    public void Read(ReportLine line)
    {
        var figures = Total().Matches(line.Arabic);
        var whole = figures.Count == 0 ? -1 : line.Text.IndexOf(Whole, StringComparison.Ordinal);
        for (var i = 0; i < figures.Count; i++)
        {
            var end = i + 1 < figures.Count ? figures[i + 1].Index : line.Text.Length;
            if (IsTotal(line, whole, figures[i].Index, end))
            {
                book.Add(
                    Target.Total,
                    decimal.Parse(figures[i].Groups["figure"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
                    line.Number);
                ReadLevel(line.Text[figures[i].Index..end], line.Number);
                return;
            }
        }

        if (figures.Count == 0 && Level().Match(line.Text) is { Success: true, Index: 0 })
        {
            ReadLevel(line.Text, line.Number);
        }
    }

    private bool IsTotal(ReportLine line, int whole, int start, int end)
    {
        var speaksOfTheWhole = (whole >= 0 && whole < start)
            || line.Text.AsSpan(start).StartsWith("คะแนนรวม", StringComparison.Ordinal)
            || Level().IsMatch(line.Text[start..end]);
        var clause = line.Arabic[Math.Max(0, start - Nearby)..start];
        return speaksOfTheWhole && !IsOfAnother(WithUnit().Matches(clause) is [.., var last] ? clause[(last.Index + last.Length)..] : clause);
    }

    /// <summary>Whether what leads to a figure speaks of another year, of other agencies or of a part.</summary>
    private bool IsOfAnother(string clause)
    {
        var years = Year().Matches(clause).Select(m => FiscalYears.TryRead(m.Groups["year"].Value, out var year) ? year : 0).ToList();
        var whole = clause.LastIndexOf(Whole, StringComparison.Ordinal);
        return Others.Any(o => clause.Contains(o, StringComparison.Ordinal))
            || (years.Count > 0 && !years.Contains(book.Rules.Year))
            || (whole >= 0 && Parts.Any(p => clause.IndexOf(p, whole, StringComparison.Ordinal) >= 0));
    }

    private void ReadLevel(string text, int line)
    {
        if (Level().Match(text) is { Success: true } level && LevelIn(text[level.Groups["level"].Index..]) is { } name)
        {
            book.AddLevel(name, line);
        }
    }

    /// <summary>The longest of the year's levels that a text begins with: ผ่านดีเยี่ยม also begins with ผ่าน.</summary>
    private string? LevelIn(string text) => book.Rules.Levels.Value
        .Select(l => l.Name)
        .Where(n => text.StartsWith(n, StringComparison.Ordinal) && !(char.IsAsciiLetter(n[^1]) && text.Length > n.Length && char.IsAsciiLetter(text[n.Length])))
        .MaxBy(n => n.Length);

    [GeneratedRegex(
        @"((อยู่ที่|คะแนนรวม|ผลคะแนน|คะแนน|:|เท่ากับ|ได้) ?:? ?)(?<figure>[0-9]{1,4}(\.[0-9]{1,4})?) ?คะแนน",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"[0-9] ?คะแนน", RegexOptions.CultureInvariant)]
    private static partial Regex WithUnit();

    [GeneratedRegex(@"(ปี ?(งบประมาณ ?)?(พ\. ?ศ\. ?)?|พ\. ?ศ\. ?)(?<year>[0-9]{4}|[0-9]{2})($|[^0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"ระดับ(ผลการประเมิน)? ?:? ?[""“]?(?<level>[A-F]|ผ่าน|ต้องปรับปรุง)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
