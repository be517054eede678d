namespace ItaBot.Conversations.Dialogs.Wordings;

/// <summary>The words by which a conversation is steered. Immutable.</summary>
public sealed class ConversationWords
{
    internal ConversationWords(FollowUpWords followUps, CommandWords commands) => (FollowUps, Commands) = (followUps, commands);

    internal FollowUpWords FollowUps { get; }

    internal CommandWords Commands { get; }
}
