using ItaBot.Channels.Actions;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Turns;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Actions;

/// <summary>The rows of buttons.</summary>
internal static class SqliteActions
{
    private const string Insert =
        """
        INSERT INTO action (token, conversation_id, inbox_id, kind, data, expires_at)
        VALUES (@token, @conversationId, @inboxId, @kind, @data, @expiresAt)
        """;

    private const string MarkSpent =
        """
        UPDATE action SET spent_at = @now, spent_by = @by
        WHERE token = @token AND conversation_id = @conversationId AND spent_at IS NULL
        """;

    private const string RemoveAll = "DELETE FROM action WHERE conversation_id = @conversationId";

    /// <summary>Removes the buttons of a conversation.</summary>
    public static void RemoveOf(SqliteTransaction transaction, string conversationId) =>
        transaction.Run(RemoveAll, ("@conversationId", conversationId));

    /// <summary>Stores a button that an event's turn shows.</summary>
    public static void Keep(SqliteTransaction transaction, InboxEvent done, StoredAction action) =>
        transaction.Run(
            Insert,
            ("@token", action.Token),
            ("@conversationId", action.ConversationId),
            ("@inboxId", done.Id),
            ("@kind", action.Kind),
            ("@data", action.Data),
            ("@expiresAt", UtcText.Of(action.ExpiresAt)));

    /// <summary>Uses up a button of an event's conversation.</summary>
    /// <returns>False where it was used before.</returns>
    public static bool Spend(SqliteTransaction transaction, InboxEvent done, TurnRecord.SpendAction spent, DateTimeOffset now) =>
        transaction.Run(
            MarkSpent,
            ("@token", spent.Token),
            ("@conversationId", done.ConversationId),
            ("@by", spent.By),
            ("@now", UtcText.Of(now))) == 1;
}
