namespace ItaBot.Channels.Teams.Cards;

/// <summary>A column of a table.</summary>
/// <param name="Width">Its share of the table's width.</param>
internal sealed record TableColumn(int Width);
