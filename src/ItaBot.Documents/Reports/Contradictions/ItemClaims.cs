using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Headings;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Documents.Reports.Tables;

namespace ItaBot.Documents.Reports.Contradictions;

/// <summary>Compares what a paragraph says about the items of its heading with their table.</summary>
internal sealed partial class ItemClaims(FigureBook book, ImportLog log)
{
    private const int LongestFigurePhrase = 40;

    private decimal PassMark => book.Rules.PassMark.Value;

    public void Check(ReportLine line, Heading heading, List<string> items)
    {
        var scores = items.Distinct()
            .Select(i => (Item: i, Score: book.ScoreOf(i)))
            .Where(s => s.Score is not null)
            .Select(s => (s.Item, Score: s.Score!.Value))
            .ToList();
        if (scores.Count > 0)
        {
            CheckLowest(line, heading, scores);
            CheckAll(line, scores);
            CheckCount(line, scores);
        }
    }

    /// <summary>
    /// A threshold that is a score of this report stands where the pass mark should. Round thresholds are goals that an
    /// agency may set itself.
    /// </summary>
    public void CheckThreshold(ReportLine line)
    {
        foreach (Match match in Threshold().Matches(line.Arabic))
        {
            var figure = decimal.Parse(match.Groups["figure"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            if (figure != PassMark && figure != decimal.Truncate(figure) && book.HasFigure(figure))
            {
                log.Note(line.Number, Printed(line, match), $"{PassMark:0.##}", ContradictionReasons.OtherThreshold(PassMark));
            }
        }
    }

    private void CheckLowest(ReportLine line, Heading heading, List<(string Item, decimal Score)> scores)
    {
        var claim = Lowest().Match(line.Arabic);
        if (!claim.Success || ItemOf(claim, line.Arabic) is not { } named)
        {
            return;
        }

        var code = named.Groups["code"];
        var tool = book.Rules.FindIndicator(heading.Indicator)?.Tool;
        var (lowest, score) = scores.MinBy(s => s.Score);
        if (ItemCode.TryRead(line.Text.Substring(code.Index, code.Length), tool, book.Rules, out var item)
            && book.ScoreOf(item) is { } own && own > score)
        {
            var after = line.Text.AsSpan(claim.Index, Math.Min(LongestFigurePhrase, line.Text.Length - claim.Index)).ToString();
            var figure = Figure().Match(after);
            var printed = string.Concat(line.Text.AsSpan(code.Index, code.Length), figure.Success ? " " : "", figure.Value);
            log.Note(line.Number, printed, $"item:{lowest}={score}", ContradictionReasons.NotLowest);
        }
    }

    /// <summary>The item that is called the lowest: the one named right after the claim, or else the last one before it.</summary>
    private static Match? ItemOf(Match claim, string text)
    {
        if (Following().Match(text, claim.Index + claim.Length) is { Success: true } following)
        {
            return following;
        }

        var named = Item().Matches(text).LastOrDefault(m => m.Index < claim.Index);
        return named is null || OtherClause().IsMatch(text[named.Index..claim.Index]) ? null : named;
    }

    private void CheckAll(ReportLine line, List<(string Item, decimal Score)> scores)
    {
        if (All().Match(line.Arabic) is not { Success: true } claim || Except().IsMatch(line.Arabic[claim.Index..]))
        {
            return;
        }

        var saysFail = claim.Groups["not"].Success;
        var counterexample = scores.Find(s => s.Score >= PassMark == saysFail);
        if (counterexample.Item is not null)
        {
            log.Note(
                line.Number,
                Printed(line, claim),
                $"item:{counterexample.Item}={counterexample.Score}",
                saysFail ? ContradictionReasons.NotAllFail : ContradictionReasons.NotAllPass);
        }
    }

    private void CheckCount(ReportLine line, List<(string Item, decimal Score)> scores)
    {
        if (Count().Match(line.Arabic) is not { Success: true } claim)
        {
            return;
        }

        var failing = scores.Count(s => s.Score < PassMark);
        if (int.Parse(claim.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) != failing)
        {
            log.Note(line.Number, line.Text[claim.Index..(claim.Groups["unit"].Index + claim.Groups["unit"].Length)], failing.ToString(CultureInfo.InvariantCulture), ContradictionReasons.OtherCount);
        }
    }

    private static string Printed(ReportLine line, Match match) => line.Text.Substring(match.Index, match.Length);

    [GeneratedRegex("(น้อย|ต่ำ)(ที่)?สุด", RegexOptions.CultureInvariant)]
    private static partial Regex Lowest();

    [GeneratedRegex("ข้อ ?(?<code>[ieoIEOl]?[0-9]{1,4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"[0-9๐-๙]{1,3}\.[0-9๐-๙]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex("(แต่ละ|ทุก) ?ข้อ(ความ|คำถาม)? ?(?<not>ไม่ ?)?ผ่าน", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex All();

    [GeneratedRegex("ยกเว้น|เว้นแต่|นอกจาก", RegexOptions.CultureInvariant)]
    private static partial Regex Except();

    [GeneratedRegex(@"\G ?(คือ|ได้แก่) ?(ใน)?ข้อ ?(?<code>[ieoIEOl]?[0-9]{1,4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Following();

    [GeneratedRegex("(สูง|มาก)(ที่)?สุด|ส่วน|แต่", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OtherClause();

    // Items may be named between their number and the claim, as in "มี ๒ ข้อ คือ ข้อ o๒๑ ที่มีคะแนนน้อยกว่า ๘๕".
    [GeneratedRegex(
        "มี ?(?<count>[0-9]{1,2}) ?(?<unit>ข้อ(ความ|คำถาม)?)( ?(คือ|ได้แก่) ?ข้อ ?[ieoIEOl]?[0-9]{1,4})? ?(ที่)?(ยัง)?(มี)?(ผล)?(คะแนน)?(เฉลี่ย)? ?(ไม่ ?ผ่าน|น้อยกว่า|ต่ำกว่า)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"(น้อยกว่า|ต่ำกว่า) ?(?<figure>[0-9]{1,3}(\.[0-9]{1,2})?) ?คะแนน", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Threshold();
}
