namespace ItaBot.Channels.References;

/// <summary>Who takes part in a conversation.</summary>
public enum ConversationType
{
    /// <summary>One person and the bot; the only one in which a person may be reminded.</summary>
    Personal,

    /// <summary>Several people in a chat.</summary>
    GroupChat,

    /// <summary>The members of a team.</summary>
    Channel,
}
