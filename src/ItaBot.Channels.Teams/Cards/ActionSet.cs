namespace ItaBot.Channels.Teams.Cards;

/// <summary>Buttons in the body of a card, where a fallback of a button works.</summary>
/// <param name="Actions">The buttons.</param>
internal sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;
