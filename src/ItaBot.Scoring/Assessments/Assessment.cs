namespace ItaBot.Scoring.Assessments;

/// <summary>What was published for one agency and fiscal year (ผลการประเมิน). It is kept as published and never repaired.</summary>
/// <param name="Agency">Whose.</param>
/// <param name="FiscalYear">Of which fiscal year, Buddhist era.</param>
/// <param name="Reported">The published figures above the items.</param>
/// <param name="Items">The published item scores, by item id.</param>
/// <param name="Measures">The improvement measures that the document plans.</param>
/// <param name="Notes">What the import corrected and what contradicts itself.</param>
public sealed record Assessment(
    Agency Agency,
    int FiscalYear,
    ReportedFigures Reported,
    IReadOnlyDictionary<string, ItemScore> Items,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<ImportNote> Notes);
