namespace ItaBot.Channels.Teams.Cards;

/// <summary>A bar of a chart.</summary>
/// <param name="X">Its name.</param>
/// <param name="Y">Its length.</param>
/// <param name="Color">A colour by its meaning: <c>good</c>, <c>attention</c>, <c>neutral</c>.</param>
internal sealed record ChartBar(string X, decimal Y, string Color);
