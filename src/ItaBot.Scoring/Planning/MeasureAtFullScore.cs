using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Scoring.Planning;

/// <summary>A measure that rests on items that already score 100.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Items">The items that it names.</param>
public sealed record MeasureAtFullScore(Measure Measure, IReadOnlyList<Figure> Items);
