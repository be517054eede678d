using ItaBot.Channels.Teams.Cards;

namespace ItaBot.Channels.Teams.Messages;

/// <summary>A card.</summary>
/// <param name="Card">The card.</param>
/// <param name="Summary">What notifications and the list of chats say.</param>
internal sealed record CardMessage(AdaptiveCard Card, string Summary) : TeamsMessage
{
    /// <summary>Whether the next message goes on with what this card begins.</summary>
    public bool GoesOn { get; init; }
}
