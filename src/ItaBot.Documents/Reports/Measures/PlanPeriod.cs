namespace ItaBot.Documents.Reports.Measures;

/// <summary>The period of a measure as it was taken.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Correction">Why it is not what is printed; null where it is.</param>
internal sealed record PlanPeriod(DateOnly Start, DateOnly End, Scoring.LocalText? Correction);
