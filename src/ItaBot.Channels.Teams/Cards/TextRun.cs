using System.Text.Json.Serialization;

namespace ItaBot.Channels.Teams.Cards;

/// <summary>A piece of a paragraph.</summary>
/// <param name="Text">What it says.</param>
internal sealed record TextRun(string Text)
{
    /// <summary>No other type of piece is used.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TextRun";

    /// <summary><c>small</c>, <c>medium</c> and so on.</summary>
    public string? Size { get; init; }

    /// <summary><c>bolder</c>; null for the usual one.</summary>
    public string? Weight { get; init; }

    /// <summary>A colour by its meaning: <c>good</c>, <c>attention</c>. Each theme of Teams has its own for it.</summary>
    public string? Color { get; init; }

    /// <summary>Whether it stands back.</summary>
    public bool? IsSubtle { get; init; }
}
