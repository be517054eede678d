using System.Text.RegularExpressions;
using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Headings;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Scoring;
using ItaBot.Scoring.Rules;

namespace ItaBot.Documents.Reports.Tables;

/// <summary>Reads the rows of a table of items. The second part of an EIT item stands in a row of its own with an empty first cell.</summary>
internal sealed partial class ItemTable(FigureBook book, ImportLog log)
{
    private static readonly string[] TotalWords = ["รวม", "คะแนนเฉลี่ย", "เฉลี่ย", "คะแนนรวม"];

    private string? _item;

    /// <summary>The items that were read under each heading, in order.</summary>
    public Dictionary<Heading, List<string>> ItemsUnder { get; } = [];

    /// <summary>A row without a code no longer belongs to the item before.</summary>
    public void BeginTable() => _item = null;

    /// <summary>Whether a row of a table of indicators is about one of their items.</summary>
    public static bool NamesItem(TableHeader header, ReportLine row) => LetteredCode(header, row) is not null;

    public void Read(TableHeader header, ReportLine row, Heading? heading)
    {
        var tool = row.Cells.Select(PrintedTool.TryRead).FirstOrDefault(t => t is not null)
            ?? (heading is null ? null : book.Rules.FindIndicator(heading.Indicator)?.Tool);
        var first = CellText.Plain(row.Cells[0]);
        var lettered = LetteredCode(header, row);
        if (first.Length == 0 && lettered is null)
        {
            ReadFurtherPart(header, row);
        }
        else if (CandidatesOf(header, row, lettered).Select(c => CodeIn(c, tool)).FirstOrDefault(c => c is not null) is { } item)
        {
            ReadItem(header, row, heading, item);
        }
        else if (TotalWords.Any(w => CellText.Compact(first).StartsWith(w, StringComparison.Ordinal)) && heading is not null)
        {
            ReadTotal(header, row, heading);
        }
        else
        {
            // The part that follows is this row's, not that of the item above it.
            _item = null;
            log.CannotRead(row.Number, row.Text, TableReasons.NoItem);
        }
    }

    /// <summary>A letter goes before a bare number, which may only count the rows.</summary>
    private static IEnumerable<string> CandidatesOf(TableHeader header, ReportLine row, string? lettered) =>
        lettered is not null ? [lettered] : header.Items.Where(i => i != header.Score).Prepend(0).Select(i => CellText.Plain(row.CellAt(i)));

    private static string? LetteredCode(TableHeader header, ReportLine row) =>
        header.Items.Prepend(0).Select(i => CellText.Plain(row.CellAt(i))).FirstOrDefault(ItemCode.HasLetter);

    private string? CodeIn(string cell, Tool? tool) =>
        Code().Match(cell) is { Success: true } code && ItemCode.TryRead(code.Groups["code"].Value, tool, book.Rules, out var item) ? item : null;

    private void ReadItem(TableHeader header, ReportLine row, Heading? heading, string item)
    {
        _item = item;
        if (!ReadScores(header, row, item))
        {
            log.CannotRead(row.Number, row.Text, TableReasons.NoScore);
            return;
        }

        if (heading is not null)
        {
            if (!ItemsUnder.TryGetValue(heading, out var items))
            {
                ItemsUnder.Add(heading, items = []);
            }

            items.Add(item);
        }
    }

    private void ReadFurtherPart(TableHeader header, ReportLine row)
    {
        if (_item is null)
        {
            log.CannotRead(row.Number, row.Text, TableReasons.PartWithoutItem);
        }
        else if (FigureText.TryRead(ScoreCell(header, row), out var score, out var part) && part is { } named)
        {
            book.AddPart(_item, named, score, row.Number);
        }
        else
        {
            log.CannotRead(row.Number, row.Text, TableReasons.NoScore);
        }
    }

    private bool ReadScores(TableHeader header, ReportLine row, string item)
    {
        if (header.Public is not null || header.Survey is not null)
        {
            var any = ReadPartColumn(row.CellAt(header.Public), item, ItemPart.EitPublic, row.Number);
            any |= ReadPartColumn(row.CellAt(header.Survey), item, ItemPart.EitSurvey, row.Number);
            return any;
        }

        if (!FigureText.TryRead(ScoreCell(header, row), out var score, out var part))
        {
            return false;
        }

        if (part is { } named)
        {
            book.AddPart(item, named, score, row.Number);
        }
        else
        {
            book.Add(Target.Item(item), score, row.Number);
        }

        return true;
    }

    private bool ReadPartColumn(string cell, string item, ItemPart part, int line)
    {
        if (!FigureText.TryRead(CellText.Plain(cell), out var score, out var named) || (named is not null && named != part))
        {
            return false;
        }

        book.AddPart(item, part, score, line);
        return true;
    }

    private void ReadTotal(TableHeader header, ReportLine row, Heading heading)
    {
        if (FigureText.TryRead(ScoreCell(header, row), out var score))
        {
            book.Mention(heading.Target, score, row.Number);
        }
        else
        {
            log.CannotRead(row.Number, row.Text, TableReasons.NoScore);
        }
    }

    /// <summary>The cell of the scores; where the row has lost cells, the last one that is filled.</summary>
    private static string ScoreCell(TableHeader header, ReportLine row)
    {
        var cell = CellText.Plain(row.CellAt(header.Score));
        return cell.Length > 0 || (!header.HasOneScore && header.Score is not null) ? cell : CellText.Plain(row.Cells.LastOrDefault(c => c.Length > 0) ?? "");
    }

    [GeneratedRegex(
        @"^(ข้อ ?(ที่)? ?)?(?<code>[ieoIEOl]? ?[0-9๐-๙]{1,4})($|[^0-9๐-๙])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
