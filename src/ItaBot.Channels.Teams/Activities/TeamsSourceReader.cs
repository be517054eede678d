using System.Text.Json;
using ItaBot.Channels.References;
using ItaBot.Channels.Requests;

namespace ItaBot.Channels.Teams.Activities;

/// <summary>Reads where an activity comes from.</summary>
internal static class TeamsSourceReader
{
    // Conversations of several people have such ids, whatever else an activity says or leaves out.
    private const string OfSeveral = "19:";

    /// <summary>Where an activity comes from; null where conversation, sender, bot or service are not told.</summary>
    public static TeamsSource? Read(JsonElement json)
    {
        var conversation = json.Property("conversation");
        var from = json.Property("from");
        if (conversation.Text("id") is not { } conversationId || json.Text("serviceUrl") is not { } serviceUrl
            || json.Property("recipient").Text("id") is not { } botId || from.Text("id") is not { } userId)
        {
            return null;
        }

        return new(conversationId, TypeOf(json, conversation, conversationId), serviceUrl, botId, userId)
        {
            TenantId = conversation.Text("tenantId") ?? json.Property("channelData").Property("tenant").Text("id"),
            DirectoryId = Guid.TryParse(from.Text("aadObjectId"), out var directoryId) ? directoryId : null,
            UserName = from.Text("name"),
            Locale = json.Text("locale"),
        };
    }

    // Personal is where officers are shown what others may not see, so nothing may speak against it.
    private static ConversationType TypeOf(JsonElement json, JsonElement conversation, string id)
    {
        var channelData = json.Property("channelData");
        var isInTeam = channelData.Property("team").Text("id") is not null || channelData.Property("channel").Text("id") is not null;
        return conversation.Text("conversationType") switch
        {
            "channel" => ConversationType.Channel,
            "groupChat" => ConversationType.GroupChat,
            _ when isInTeam => ConversationType.Channel,
            null or "personal" when !conversation.IsTrue("isGroup") && !id.StartsWith(OfSeveral, StringComparison.Ordinal) => ConversationType.Personal,
            _ => ConversationType.GroupChat,
        };
    }
}
