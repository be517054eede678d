namespace ItaBot.Channels.Actions;

/// <summary>What happens when a button is pressed. The button itself carries the token alone, so nobody can make one up.</summary>
/// <param name="Token">128 random bits or more, as text.</param>
/// <param name="ConversationId">The conversation that it was shown in, the only one in which it works.</param>
/// <param name="Kind">What it does, in the channel's words.</param>
/// <param name="Data">With what, in the channel's own form. It never reaches a log.</param>
/// <param name="ExpiresAt">From when it does nothing any more.</param>
public sealed record StoredAction(string Token, string ConversationId, string Kind, string Data, DateTimeOffset ExpiresAt)
{
    /// <summary>How it was used up, where it works once and was pressed; null while it works.</summary>
    public SpentAction? Spent { get; init; }
}
