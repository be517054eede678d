namespace ItaBot.Scoring.Thai;

/// <summary>A month as a text names it.</summary>
/// <param name="Month">1–12.</param>
/// <param name="Day">The number before it; null where there is none. It need not be a day of that month.</param>
/// <param name="YearDigits">The digits after it, 0–9, as many as stand there; null where there are none.</param>
public sealed record NamedMonth(int Month, int? Day, string? YearDigits);
