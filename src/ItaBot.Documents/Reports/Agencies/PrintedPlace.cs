using System.Text.RegularExpressions;
using ItaBot.Documents.Reports.Lines;

namespace ItaBot.Documents.Reports.Agencies;

/// <summary>The district and province that a report prints first.</summary>
internal sealed partial record PrintedPlace(int Line, string District, string Province)
{
    public static PrintedPlace? Find(IReadOnlyList<ReportLine> lines) => lines
        .Select(l => (l.Number, Match: Pattern().Match(l.Text)))
        .Where(l => l.Match.Success)
        .Select(l => new PrintedPlace(l.Number, l.Match.Groups["district"].Value, l.Match.Groups["province"].Value))
        .FirstOrDefault();

    [GeneratedRegex(@"อำเภอ ?(?<district>[^\s""“”(),]{1,40}) ?จังหวัด ?(?<province>[^\s""“”(),]{1,40})", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
