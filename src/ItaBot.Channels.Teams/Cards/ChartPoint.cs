namespace ItaBot.Channels.Teams.Cards;

/// <summary>A point of a line.</summary>
/// <param name="X">
/// Its place. Teams takes bare numbers for an axis of numbers; only text that is no number is shown as it is.
/// </param>
/// <param name="Y">Its height.</param>
internal sealed record ChartPoint(string X, decimal Y);
