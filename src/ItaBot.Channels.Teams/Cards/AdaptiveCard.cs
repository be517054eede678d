using System.Text.Json.Serialization;

namespace ItaBot.Channels.Teams.Cards;

/// <summary>An Adaptive Card, of the version that Teams takes from bots.</summary>
/// <param name="Body">What stands on it.</param>
internal sealed record AdaptiveCard(IReadOnlyList<CardElement> Body)
{
    /// <summary>What a message that brings a card says of it.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The only type of card that there is.</summary>
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "AdaptiveCard";

    /// <summary>The newest version that Teams shows to everybody.</summary>
    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.5";

    /// <summary>What is said where the card cannot be shown.</summary>
    public string? FallbackText { get; init; }

    /// <summary>What is read aloud.</summary>
    public string? Speak { get; init; }

    /// <summary>The language of its texts.</summary>
    public string? Lang { get; init; }

    /// <summary>The buttons at its end, at most <see cref="CardLimits.Actions"/>.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }

    /// <summary>What Teams alone knows.</summary>
    [JsonPropertyName("msteams")]
    public TeamsCardProperties? Teams { get; init; }
}
