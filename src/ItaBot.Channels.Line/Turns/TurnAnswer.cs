using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Line.Turns;

/// <summary>What a turn is answered with, of any length.</summary>
/// <param name="Messages">What is said.</param>
/// <param name="Locale">In which language.</param>
internal sealed record TurnAnswer(IReadOnlyList<LineMessage> Messages, string Locale)
{
    /// <summary>What the assistant's answer makes durable.</summary>
    public TurnOutput Answered { get; init; } = TurnOutput.Nothing;

    /// <summary>What is recorded besides.</summary>
    public IReadOnlyList<TurnRecord> Records { get; init; } = [];

    /// <summary>Whether what does not fit may be shown later to officers alone.</summary>
    public bool IsForOfficers { get; init; }
}
