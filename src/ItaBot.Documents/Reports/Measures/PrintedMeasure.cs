using ItaBot.Scoring.Assessments;

namespace ItaBot.Documents.Reports.Measures;

/// <summary>A measure and the line that it stands in.</summary>
internal sealed record PrintedMeasure(int Line, Measure Measure);
