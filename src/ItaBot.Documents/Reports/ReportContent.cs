using ItaBot.Documents.Reports.Headings;
using ItaBot.Documents.Reports.Lines;

namespace ItaBot.Documents.Reports;

/// <summary>What of a report is left when its tables have been read.</summary>
/// <param name="Prose">The lines outside of tables, each with the heading that it stands under.</param>
/// <param name="Headings">The headings, in order.</param>
/// <param name="ItemsUnder">The items that the tables under each heading give scores for.</param>
internal sealed record ReportContent(
    IReadOnlyList<(ReportLine Line, Heading? Under)> Prose,
    IReadOnlyList<Heading> Headings,
    IReadOnlyDictionary<Heading, List<string>> ItemsUnder);
