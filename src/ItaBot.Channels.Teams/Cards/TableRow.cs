using System.Text.Json.Serialization;

namespace ItaBot.Channels.Teams.Cards;

/// <summary>A row of a table.</summary>
/// <param name="Cells">One for each column.</param>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>The name that every row has.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TableRow";
}
