using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Dialogs.State;

/// <summary>A question as it was understood and resolved, for a follow-up to lean on.</summary>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="Slots">What it stated, and what the conversation supplied.</param>
/// <param name="Listed">The targets of the answer's rows, in their order.</param>
public sealed record LastQuestion(string Intent, Slots Slots, IReadOnlyList<Target> Listed)
{
    /// <summary>The year that it was answered for, Buddhist era; null where no year was taken.</summary>
    public int? FiscalYear { get; init; }
}
