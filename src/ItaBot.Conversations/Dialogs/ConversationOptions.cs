namespace ItaBot.Conversations.Dialogs;

/// <summary>The settings of conversations: the section <c>Conversations</c>.</summary>
public sealed class ConversationOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Conversations";

    /// <summary>The shortest and the longest time that can be set.</summary>
    public static TimeRange Range { get; } = new(TimeSpan.FromMinutes(1), TimeSpan.FromDays(7));

    /// <summary>After how long without a turn a conversation begins anew; from one minute to seven days.</summary>
    public TimeSpan ExpiresAfter { get; set; } = TimeSpan.FromMinutes(30);
}
