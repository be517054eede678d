namespace ItaBot.Reminders.Links;

/// <summary>A link that a run looked at.</summary>
/// <param name="Address">The address as it was entered.</param>
/// <param name="At">When the result was known.</param>
/// <param name="Result">What came of it, without a fiscal year that it must cover: see <see cref="LinkResult.Covering"/>.</param>
public sealed record CheckedLink(string Address, DateTimeOffset At, LinkResult Result);
