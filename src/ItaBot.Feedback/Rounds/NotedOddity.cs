using ItaBot.Feedback.Results;

namespace ItaBot.Feedback.Rounds;

/// <summary>An oddity that was seen in a week of a round.</summary>
/// <param name="Week">The week, by its Monday.</param>
/// <param name="Oddity">What was seen.</param>
public sealed record NotedOddity(DateOnly Week, Oddity Oddity);
