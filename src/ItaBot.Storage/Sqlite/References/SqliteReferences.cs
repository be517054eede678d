using ItaBot.Channels.References;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.References;

/// <summary>The rows of conversation references.</summary>
internal static class SqliteReferences
{
    // Not every activity of a person says their object id.
    private const string Store =
        """
        INSERT INTO conversation_reference (conversation_id, channel, tenant_id, service_url, external_conversation_id, type,
            bot_id, user_id, directory_id, is_dead, greeted, kept_at)
        VALUES (@conversationId, @channel, @tenantId, @serviceUrl, @externalConversationId, @type,
            @botId, @userId, @directoryId, 0, @greeted, @now)
        ON CONFLICT (conversation_id)
        DO UPDATE SET channel = excluded.channel, tenant_id = excluded.tenant_id, service_url = excluded.service_url,
            external_conversation_id = excluded.external_conversation_id, type = excluded.type, bot_id = excluded.bot_id,
            user_id = excluded.user_id,
            directory_id = coalesce(excluded.directory_id, CASE WHEN user_id = excluded.user_id THEN directory_id END), is_dead = 0,
            greeted = greeted OR excluded.greeted, kept_at = excluded.kept_at
        """;

    private const string Finish = "UPDATE conversation_reference SET is_dead = 1, greeted = 0 WHERE conversation_id = @conversationId";

    private const string Bury = "UPDATE conversation_reference SET is_dead = 1 WHERE conversation_id = @conversationId";

    /// <summary>Stores how a conversation is reached, and that it lives.</summary>
    public static void Keep(SqliteTransaction transaction, ConversationReference reference, DateTimeOffset now) =>
        transaction.Run(
            Store,
            ("@conversationId", reference.ConversationId),
            ("@channel", reference.Channel),
            ("@tenantId", reference.TenantId),
            ("@serviceUrl", reference.ServiceUrl),
            ("@externalConversationId", reference.ExternalConversationId),
            ("@type", ConversationTypeText.Of(reference.ConversationType)),
            ("@botId", reference.BotId),
            ("@userId", reference.UserId),
            ("@directoryId", reference.DirectoryId?.ToString("D")),
            ("@greeted", reference.Greeted),
            ("@now", UtcText.Of(now)));

    /// <summary>Notes that the bot was removed from a conversation.</summary>
    public static void End(SqliteTransaction transaction, string conversationId) =>
        transaction.Run(Finish, ("@conversationId", conversationId));

    /// <summary>Notes that nothing can be sent into a conversation.</summary>
    public static int MarkDead(SqliteTransaction transaction, string conversationId) =>
        transaction.Run(Bury, ("@conversationId", conversationId));
}
