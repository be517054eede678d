using Dapper;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Inbox;

/// <summary>Erases a message that its sender took back, and what came of it.</summary>
internal static class SqliteErasure
{
    private const string EventsOf = "(SELECT id FROM inbox WHERE channel = @channel AND message_id = @messageId)";

    // What an exception says may quote what somebody wrote, so the error goes too.
    private const string Erase =
        $"""
        UPDATE outbox SET body = NULL, state = 'dropped', reason = 'unsent', done_at = @now
        WHERE done_at IS NULL AND inbox_id IN {EventsOf};

        DELETE FROM action WHERE inbox_id IN {EventsOf};

        UPDATE inbox
        SET payload = NULL, error = NULL, outcome = coalesce(outcome, 'unsent'), done_at = coalesce(done_at, @now)
        WHERE channel = @channel AND message_id = @messageId;
        """;

    /// <summary>Erases a message of a channel, what was to be answered to it, and what its conversation remembers.</summary>
    public static async Task EraseAsync(
        SqliteTransaction transaction, string channel, string messageId, string conversationId, DateTimeOffset now)
    {
        await transaction.Connection!.ExecuteAsync(Erase, new { channel, messageId, now = UtcText.Of(now) }, transaction);
        await SqliteConversations.RemoveAsync(transaction, conversationId);
    }
}
