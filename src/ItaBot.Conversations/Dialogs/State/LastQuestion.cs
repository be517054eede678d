using System.Text.Json.Serialization;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Dialogs.State;

/// <summary>A question as it was understood and resolved, for a follow-up to lean on.</summary>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="Slots">What it stated, and what the conversation supplied.</param>
/// <param name="Listed">The targets of the rows that were shown last, in their order.</param>
public sealed record LastQuestion(string Intent, Slots Slots, IReadOnlyList<Target> Listed)
{
    /// <summary>The question whose answer listed <see cref="Listed"/>, where that was an earlier one; null otherwise.</summary>
    public Meaning? ListOf { get; init; }

    /// <summary>The year that it was answered for, Buddhist era; null where no year was taken.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>The one item, indicator or tool that it is about; null where it is about the total or several.</summary>
    [JsonIgnore]
    public Target? About => Slots.Target is { Kind: not TargetKind.Total } target ? target
        : Slots.Target is null && ListOf is null && Listed is [var only] ? only
        : null;
}
