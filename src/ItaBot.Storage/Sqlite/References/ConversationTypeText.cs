using System.Diagnostics;
using ItaBot.Channels.References;

namespace ItaBot.Storage.Sqlite.References;

/// <summary>The type of a conversation as it is stored.</summary>
internal static class ConversationTypeText
{
    public static string Of(ConversationType type) => type switch
    {
        ConversationType.Personal => "personal",
        ConversationType.GroupChat => "groupChat",
        ConversationType.Channel => "channel",
        _ => throw new UnreachableException($"{type} is no type of conversation."),
    };

    public static ConversationType Read(string text) => text switch
    {
        "personal" => ConversationType.Personal,
        "groupChat" => ConversationType.GroupChat,
        "channel" => ConversationType.Channel,
        _ => throw new FormatException($"'{text}' is not a type of conversation."),
    };
}
