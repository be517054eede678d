namespace ItaBot.Reminders.Boards;

/// <summary>What a round of the agency's own feedback says for certain.</summary>
/// <param name="RoundId">Its id, unique among all rounds ever.</param>
/// <param name="RoundName">What officers call it; its id where they gave it no name.</param>
/// <param name="Opened">The day on which it was opened.</param>
/// <param name="Findings">What it says.</param>
public sealed record FeedbackStanding(string RoundId, string RoundName, DateOnly Opened, IReadOnlyList<FeedbackFinding> Findings);
