using ItaBot.Scoring;

namespace ItaBot.Feedback.Questionnaires;

/// <summary>A question about one item.</summary>
/// <param name="ItemId">The item, such as <c>e1</c>.</param>
/// <param name="Ask">The question in our own plain words; never those of the official survey.</param>
/// <param name="YesNo">Whether it is answered yes or no, where all others are rated.</param>
/// <param name="Choices">The answers, that with the fewest points first: six, or two where it is answered yes or no.</param>
public sealed record Question(string ItemId, LocalText Ask, bool YesNo, IReadOnlyList<Choice> Choices)
{
    /// <summary>Whether an answer says that somebody was asked for a bribe, and the protected channels are to be offered.</summary>
    public bool IsReport(Choice choice) => YesNo && choice.Points == Points.Min;
}
