using ItaBot.Scoring;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.Scorecards;

namespace ItaBot.Conversations.Answers;

/// <summary>A figure that an answer rests on.</summary>
/// <param name="Agency">The agency's id.</param>
/// <param name="FiscalYear">Buddhist era.</param>
/// <param name="Target">Whose figure.</param>
/// <param name="Kind">One of <see cref="FactKinds"/>.</param>
/// <param name="Value">The figure or word, exactly as the answer shows it.</param>
/// <param name="Basis">Whether it was published or computed.</param>
public sealed record Fact(string Agency, int FiscalYear, Target Target, string Kind, FactValue Value, Basis Basis)
{
    /// <summary>The two parts of an EIT item's score, where they were published.</summary>
    public ItemScore.Parts? Parts { get; init; }
}
