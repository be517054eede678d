using System.Globalization;
using System.Text.RegularExpressions;
using ItaBot.Documents.Figures;
using ItaBot.Documents.Reports.Lines;
using ItaBot.Documents.Reports.Tables;
using ItaBot.Scoring;

namespace ItaBot.Documents.Reports.Contradictions;

/// <summary>Compares what a paragraph calls an indicator with what it is.</summary>
internal sealed partial class IndicatorClaims(FigureBook book, ImportLog log)
{
    private const int LongestName = 80;

    public void Check(ReportLine line)
    {
        var mentions = Mention().Matches(line.Arabic);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            var end = mention.Index + mention.Length;
            var next = i + 1 < mentions.Count ? mentions[i + 1].Index : line.Text.Length;
            Check(line, line.Text[mention.Index..end], line.Text[end..next], int.Parse(mention.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));
        }

        if (Province().Match(line.Text) is { Success: true } province)
        {
            log.Note(line.Number, province.Value, "", ContradictionReasons.AllOfProvince);
        }
    }

    private void Check(ReportLine line, string printed, string rest, int number)
    {
        if (book.Rules.FindIndicator(number) is not { } indicator)
        {
            return;
        }

        var name = rest.Length <= LongestName ? rest : rest[..LongestName];
        if (PrintedIndicator.NamesAnother(name, number, book.Rules) is { } other)
        {
            var otherName = book.Rules.FindIndicator(other)!.Name.Thai;
            log.Note(line.Number, $"{printed.Trim()} {otherName}", indicator.Target.ToString(), ContradictionReasons.OtherIndicatorsName(other));
        }

        if (indicator.Tool is Tool.OIT && rest.Contains("ประเมินการรับรู้", StringComparison.Ordinal))
        {
            log.Note(line.Number, printed.Trim(), indicator.Target.ToString(), ContradictionReasons.NotPerception);
        }
    }

    [GeneratedRegex("ตัวชี้วัดที่ ?(?<number>[0-9]{1,2})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex("ในจังหวัด[^ ]{1,30}ทุกแห่ง", RegexOptions.CultureInvariant)]
    private static partial Regex Province();
}
