using Dapper;
using ItaBot.Conversations.Dialogs.State;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>The rows of what conversations remember.</summary>
internal static class SqliteConversations
{
    private const string RemoveExpired = "DELETE FROM conversation WHERE expires_at <= @now";

    private const string Store =
        """
        INSERT INTO conversation (id, version, state, expires_at)
        VALUES (@conversationId, @version, @json, @expiresAt)
        ON CONFLICT (id)
        DO UPDATE SET version = excluded.version, state = excluded.state, expires_at = excluded.expires_at
        """;

    /// <summary>Stores a state in place of the earlier one and removes those that have expired.</summary>
    public static async Task StoreAsync(
        SqliteTransaction transaction, string conversationId, ConversationState state, DateTimeOffset now, TimeSpan keptFor)
    {
        var connection = transaction.Connection!;
        await connection.ExecuteAsync(RemoveExpired, new { now = UtcText.Of(now) }, transaction);
        var row = new
        {
            conversationId,
            version = ConversationJson.Version,
            json = ConversationJson.Write(state),
            expiresAt = UtcText.Of(now + keptFor),
        };
        await connection.ExecuteAsync(Store, row, transaction);
    }

    /// <summary>Forgets what a conversation remembers.</summary>
    public static Task RemoveAsync(SqliteTransaction transaction, string conversationId) =>
        transaction.Connection!.ExecuteAsync(
            "DELETE FROM conversation WHERE id = @conversationId", new { conversationId }, transaction);
}
