using ItaBot.Channels.Teams.Messages;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>What a turn is answered with, of any length.</summary>
/// <param name="Messages">What is said.</param>
/// <param name="Locale">In which language.</param>
internal sealed record TurnAnswer(IReadOnlyList<TeamsMessage> Messages, string Locale)
{
    /// <summary>What the assistant's answer makes durable.</summary>
    public TurnOutput Answered { get; init; } = TurnOutput.Nothing;

    /// <summary>What is recorded besides.</summary>
    public IReadOnlyList<TurnRecord> Records { get; init; } = [];

    /// <summary>Who may see later what does not fit: a kind of <see cref="RestAction"/>; null where all fits.</summary>
    public string? RestKind { get; init; }

    /// <summary>What becomes of the card with the button that was pressed; null where it stays as it is.</summary>
    public CardMessage? Pressed { get; init; }

    /// <summary>What whoever waits for the response is told; null where nobody does.</summary>
    public string? Response { get; init; }
}
