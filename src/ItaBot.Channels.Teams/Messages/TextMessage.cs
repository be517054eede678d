namespace ItaBot.Channels.Teams.Messages;

/// <summary>A plain text.</summary>
/// <param name="Text">What it says, at most <see cref="Cards.CardLimits.Text"/> UTF-16 units.</param>
internal sealed record TextMessage(string Text) : TeamsMessage;
