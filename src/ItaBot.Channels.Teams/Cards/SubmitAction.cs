namespace ItaBot.Channels.Teams.Cards;

/// <summary>A button that comes back as a message.</summary>
/// <param name="Title">What stands on it.</param>
/// <param name="Data">What comes back.</param>
internal sealed record SubmitAction(string Title, ActionData Data) : CardAction(Title);
