using System.Text.Json.Serialization;

namespace ItaBot.Channels.Teams.Cards;

/// <summary>A cell of a table.</summary>
/// <param name="Items">What stands in it; may be empty.</param>
internal sealed record TableCell(IReadOnlyList<CardElement> Items)
{
    /// <summary>The name that every cell has.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TableCell";

    /// <summary>What happens where the cell is chosen; null for nothing.</summary>
    public CardAction? SelectAction { get; init; }
}
