namespace ItaBot.Conversations.Replies;

/// <summary>A reply as a card: a first line, a table of scores and short notes under it.</summary>
/// <param name="Title">The first line, with the figure that was asked for.</param>
/// <param name="Rows">The table; may be empty.</param>
/// <param name="PassMark">Where the pass mark is drawn on the bars, in points; null draws none.</param>
/// <param name="Notes">Short lines under the table; may be empty.</param>
public sealed record Card(string Title, IReadOnlyList<CardRow> Rows, decimal? PassMark, IReadOnlyList<string> Notes);
