using ItaBot.Channels.Line.Messages;
using ItaBot.Channels.Turns;

namespace ItaBot.Channels.Line.Turns;

/// <summary>What a turn is answered with, of any length.</summary>
/// <param name="Messages">What is said.</param>
/// <param name="Locale">In which language.</param>
internal sealed record TurnAnswer(IReadOnlyList<LineMessage> Messages, string Locale)
{
    /// <summary>What the conversation remembers; null leaves that as it is.</summary>
    public Remembered? Remembers { get; init; }

    /// <summary>What else is recorded.</summary>
    public IReadOnlyList<TurnRecord> Records { get; init; } = [];

    /// <summary>Whether what does not fit may be shown later to officers alone.</summary>
    public bool IsForOfficers { get; init; }
}
