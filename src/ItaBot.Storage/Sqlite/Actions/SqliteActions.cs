using Dapper;
using ItaBot.Channels.Actions;
using ItaBot.Channels.Inbox;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Actions;

/// <summary>The rows of buttons.</summary>
internal static class SqliteActions
{
    private const string Keep =
        """
        INSERT INTO action (token, conversation_id, inbox_id, kind, data, expires_at)
        VALUES (@Token, @ConversationId, @inboxId, @Kind, @Data, @expiresAt)
        """;

    private const string Spend =
        """
        UPDATE action SET spent_at = @now
        WHERE token = @token AND conversation_id = @ConversationId AND spent_at IS NULL
        """;

    /// <summary>Stores a button that an event's turn shows.</summary>
    public static Task KeepAsync(SqliteTransaction transaction, InboxEvent done, StoredAction action) =>
        transaction.Connection!.ExecuteAsync(
            Keep,
            new
            {
                action.Token,
                action.ConversationId,
                inboxId = done.Id,
                action.Kind,
                action.Data,
                expiresAt = UtcText.Of(action.ExpiresAt),
            },
            transaction);

    /// <summary>Uses up a button of an event's conversation.</summary>
    /// <returns>False where it was used before.</returns>
    public static async Task<bool> SpendAsync(SqliteTransaction transaction, InboxEvent done, string token, DateTimeOffset now) =>
        await transaction.Connection!.ExecuteAsync(
            Spend, new { token, done.ConversationId, now = UtcText.Of(now) }, transaction) == 1;
}
