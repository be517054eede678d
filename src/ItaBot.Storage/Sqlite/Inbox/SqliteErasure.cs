using ItaBot.Storage.Sqlite.Feedback;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Inbox;

/// <summary>Erases a message that its sender took back, and what came of it.</summary>
internal static class SqliteErasure
{
    private const string EventsOf = "(SELECT id FROM inbox WHERE channel = @channel AND message_id = @messageId)";

    private const string DropMessages =
        $"""
        UPDATE outbox SET body = NULL, state = 'dropped', reason = 'unsent', done_at = @now
        WHERE done_at IS NULL AND inbox_id IN {EventsOf}
        """;

    private const string RemoveActions = $"DELETE FROM action WHERE inbox_id IN {EventsOf}";

    // What an exception says may quote what somebody wrote, so the error goes too.
    private const string EraseEvents =
        """
        UPDATE inbox
        SET payload = NULL, error = NULL, outcome = coalesce(outcome, 'unsent'), done_at = coalesce(done_at, @now)
        WHERE channel = @channel AND message_id = @messageId
        """;

    // That of the message too: the event that takes it back may not say who does.
    private const string ForgetConversations =
        "DELETE FROM conversation WHERE id IN (SELECT conversation_id FROM inbox WHERE channel = @channel AND message_id = @messageId)";

    private const string RemoveForms =
        "DELETE FROM feedback_form WHERE person IN (SELECT conversation_id FROM inbox WHERE channel = @channel AND message_id = @messageId)";

    /// <summary>
    /// Erases a message of a channel, what was to be answered to it, what its conversation remembers, and the form that is open
    /// in it. Of messages that are to leave no trace nobody knows what they answer: all of them that wait are erased.
    /// </summary>
    public static void Erase(
        SqliteTransaction transaction, string channel, string messageId, string conversationId, DateTimeOffset now)
    {
        var at = UtcText.Of(now);
        transaction.Run(DropMessages, ("@channel", channel), ("@messageId", messageId), ("@now", at));
        transaction.Run(RemoveActions, ("@channel", channel), ("@messageId", messageId));
        transaction.Run(EraseEvents, ("@channel", channel), ("@messageId", messageId), ("@now", at));
        transaction.Run(ForgetConversations, ("@channel", channel), ("@messageId", messageId));
        transaction.Run(RemoveForms, ("@channel", channel), ("@messageId", messageId));
        SqliteForms.Remove(transaction, conversationId);
        SqliteConversations.Remove(transaction, conversationId);
    }
}
