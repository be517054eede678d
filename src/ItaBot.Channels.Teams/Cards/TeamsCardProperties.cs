namespace ItaBot.Channels.Teams.Cards;

/// <summary>What Teams knows of cards beyond the standard.</summary>
/// <param name="Width"><c>Full</c> for as wide as the chat; tables and charts need it.</param>
internal sealed record TeamsCardProperties(string Width);
