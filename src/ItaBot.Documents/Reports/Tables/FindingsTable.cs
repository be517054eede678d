using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring;
using ItaBot.Scoring.Thai;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>
/// Reads the scores that a table of findings mentions: of the indicator in the row's name, of single items
/// (<c>ข้อ 1๒๐ ได้คะแนน ๖๕.๙๔</c>) and of a whole tool. Rows without any are findings in words.
/// </summary>
internal sealed partial class FindingsTable(FigureBook book)
{
    public void Read(ReportLine row)
    {
        var cells = row.Cells.Select(CellText.Plain).ToList();
        var tool = cells.Select(PrintedTool.TryRead).FirstOrDefault(t => t is not null);
        PrintedIndicator? indicator = null;
        foreach (var cell in cells)
        {
            var arabic = ThaiDigits.ToArabic(cell);
            var items = Item().Matches(arabic);
            var named = indicator is null && PrintedTool.TryRead(cell) is null ? PrintedIndicator.TryRead(cell, book.Rules) : null;
            indicator ??= named;
            foreach (Match item in items)
            {
                ReadItem(item, cell, indicator, tool, row.Number);
            }

            var head = items.Count == 0 ? arabic : arabic[..items[0].Index];
            if (named is not null || (indicator is not null && WholeCell().IsMatch(arabic)))
            {
                Mention(indicator!.Target, head, row.Number);
            }
            else if (indicator is null && tool is { } whole && head.Contains("แบบวัด", StringComparison.Ordinal))
            {
                Mention(Target.Of(whole), head, row.Number);
            }
        }
    }

    private void ReadItem(Match item, string cell, PrintedIndicator? indicator, Tool? tool, int line)
    {
        var printed = item.Groups["code"];
        var of = indicator is null ? tool : book.Rules.ToolOf(indicator.Target);
        if (ItemCode.TryRead(cell.Substring(printed.Index, printed.Length), of, book.Rules, out var id))
        {
            book.Mention(Target.Item(id), Figure(item), line);
        }
    }

    private void Mention(Target target, string text, int line)
    {
        if (WithUnit().Match(text) is { Success: true } match)
        {
            book.Mention(target, Figure(match), line);
        }
    }

    private static decimal Figure(Match match) => decimal.Parse(
        match.Groups["figure"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"ข้อ ?(ที่)? ?(?<code>[ieoIEOl]? ?[0-9]{1,4}) ?(ได้|มี)? ?คะแนน(เฉลี่ย)? ?(?<figure>[0-9]{1,4}(\.[0-9]{1,4})?)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"(?<figure>[0-9]{1,4}(\.[0-9]{1,4})?) ?คะแนน", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WithUnit();

    [GeneratedRegex(@"^[0-9]{1,4}(\.[0-9]{1,4})? ?คะแนน$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeCell();
}
