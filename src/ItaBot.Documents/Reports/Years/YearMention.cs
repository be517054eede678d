namespace ItaBot.Documents.Reports.Years;

/// <summary>One place where a report names a fiscal year.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Year">Buddhist era.</param>
/// <param name="OfResults">Whether it is named as the year of the results.</param>
/// <param name="OfMeasures">Whether it is named as the year in which measures are carried out.</param>
internal sealed record YearMention(int Line, int Year, bool OfResults, bool OfMeasures);
