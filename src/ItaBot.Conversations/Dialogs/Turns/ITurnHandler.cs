namespace ItaBot.Conversations.Dialogs.Turns;

/// <summary>Takes the turns that are meant for it.</summary>
internal interface ITurnHandler
{
    /// <summary>Handles a turn; null leaves it to the next handler.</summary>
    Task<Outcome?> TryAsync(TurnContext turn);
}
