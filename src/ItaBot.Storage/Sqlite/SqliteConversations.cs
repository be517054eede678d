using ItaBot.Conversations.Dialogs.State;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>The rows of what conversations remember.</summary>
internal static class SqliteConversations
{
    private const string RemoveExpired = "DELETE FROM conversation WHERE expires_at <= @now";

    private const string Upsert =
        """
        INSERT INTO conversation (id, version, state, expires_at)
        VALUES (@conversationId, @version, @json, @expiresAt)
        ON CONFLICT (id)
        DO UPDATE SET version = excluded.version, state = excluded.state, expires_at = excluded.expires_at
        """;

    private const string Delete = "DELETE FROM conversation WHERE id = @conversationId";

    /// <summary>Stores a state in place of the earlier one and removes those that have expired.</summary>
    public static void Store(
        SqliteTransaction transaction, string conversationId, ConversationState state, DateTimeOffset now, TimeSpan keptFor)
    {
        transaction.Run(RemoveExpired, ("@now", UtcText.Of(now)));
        transaction.Run(
            Upsert,
            ("@conversationId", conversationId),
            ("@version", ConversationJson.Version),
            ("@json", ConversationJson.Write(state)),
            ("@expiresAt", UtcText.Of(now + keptFor)));
    }

    /// <summary>Forgets what a conversation remembers.</summary>
    public static void Remove(SqliteTransaction transaction, string conversationId) =>
        transaction.Run(Delete, ("@conversationId", conversationId));
}
