namespace ItaBot.Channels.Teams.Cards;

/// <summary>A button that is answered while the person waits; it may change the card.</summary>
/// <param name="Title">What stands on it.</param>
/// <param name="Verb">What it does: one of <see cref="Verbs"/>.</param>
/// <param name="Data">What comes back.</param>
internal sealed record ExecuteAction(string Title, string Verb, ActionData Data) : CardAction(Title);
