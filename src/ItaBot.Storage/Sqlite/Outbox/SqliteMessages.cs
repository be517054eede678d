using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Outbox;

/// <summary>The rows of messages.</summary>
internal static class SqliteMessages
{
    // Where the person has left it is stored all the same: its key has been used.
    private const string Insert =
        """
        INSERT INTO outbox
            (key, channel, conversation_id, inbox_id, leaves_no_trace, asked_at, address, body, created_at, state, reason, done_at)
        SELECT @key, @channel, @conversationId, @inboxId, @leavesNoTrace, @askedAt, @address,
            CASE WHEN has_left THEN NULL ELSE @body END, @now,
            CASE WHEN has_left THEN 'dropped' ELSE 'waiting' END,
            CASE WHEN has_left THEN 'left' END,
            CASE WHEN has_left THEN @now END
        FROM (SELECT EXISTS (SELECT 1 FROM left_person WHERE conversation_id = @conversationId) AS has_left)
        WHERE true
        ON CONFLICT (key) DO NOTHING
        RETURNING state = 'waiting'
        """;

    private const string BringForward =
        """
        UPDATE outbox SET not_before = @notBefore
        WHERE conversation_id = @conversationId AND state = 'waiting' AND done_at IS NULL AND not_before > @notBefore
        """;

    // Not at once: whoever writes much must not have the channel asked as often.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private const string MarkSaid =
        """
        UPDATE outbox SET body = NULL, state = 'said', said_in = @saidIn, done_at = @now
        WHERE id = @id AND conversation_id = @conversationId AND state = 'held'
        """;

    private const string DropAll =
        """
        UPDATE outbox SET body = NULL, state = 'dropped', reason = 'left', done_at = @now
        WHERE conversation_id = @conversationId AND done_at IS NULL
        """;

    // What became of a reminder is learned from its row.
    private const string IsNoReminder = "key NOT IN (SELECT outbox_key FROM reminder_attempt WHERE state = 'queued')";

    private const string MarkHeld = $"UPDATE outbox SET leaves_no_trace = 1 WHERE id = @id AND {IsNoReminder}";

    private const string MarkOpen =
        $"UPDATE outbox SET leaves_no_trace = 1 WHERE conversation_id = @conversationId AND done_at IS NULL AND {IsNoReminder}";

    private const string RemoveAllButWaiting =
        $"DELETE FROM outbox WHERE conversation_id = @conversationId AND (done_at IS NOT NULL OR state = 'held') AND {IsNoReminder}";

    private const string RemoveUntraced =
        "DELETE FROM outbox WHERE conversation_id = @conversationId AND done_at IS NULL AND leaves_no_trace";

    private const string RemoveUntracedOfRound =
        """
        DELETE FROM outbox
        WHERE conversation_id IN (SELECT person FROM feedback_form WHERE round_id = @roundId) AND done_at IS NULL AND leaves_no_trace
        """;

    private const string IsMarked = "SELECT leaves_no_trace FROM outbox WHERE id = @id";

    // One that is being sent is uncertain until the outcome is known.
    private const string TakeBack =
        """
        UPDATE outbox SET body = NULL, state = 'dropped', reason = @reason, done_at = @now
        WHERE key = @key AND state IN ('waiting', 'held') AND NOT is_uncertain
        """;

    /// <summary>Stores a message that answers no event, unless its key is there already.</summary>
    /// <returns>Whether it is new and waits to be sent.</returns>
    public static bool Add(SqliteTransaction transaction, NewMessage message, DateTimeOffset now) =>
        Add(transaction, message, asked: null, leavesNoTrace: false, now);

    /// <summary>Stores a message, unless its key is there already.</summary>
    /// <param name="transaction">In which transaction.</param>
    /// <param name="message">The message.</param>
    /// <param name="asked">The event that it answers; null where it answers none.</param>
    /// <param name="leavesNoTrace">Whether its row goes as soon as it is settled, and does not say which event it answers.</param>
    /// <param name="now">When.</param>
    /// <returns>Whether it is new and waits to be sent.</returns>
    public static bool Add(
        SqliteTransaction transaction, NewMessage message, InboxEvent? asked, bool leavesNoTrace, DateTimeOffset now) =>
        transaction.Ask(
            Insert,
            ("@key", message.Key),
            ("@channel", message.Channel),
            ("@conversationId", message.ConversationId),
            ("@inboxId", leavesNoTrace ? null : asked?.Id),
            ("@leavesNoTrace", leavesNoTrace),
            ("@askedAt", UtcText.Of(asked?.ReceivedAt)),
            ("@address", message.Address),
            ("@body", message.Body),
            ("@now", UtcText.Of(now)));

    /// <summary>Whether a message's row goes as soon as it is settled.</summary>
    public static bool LeavesNoTrace(SqliteTransaction transaction, OutboxMessage message) =>
        transaction.Ask(IsMarked, ("@id", message.Id));

    /// <summary>Has a held message's row go as soon as another message says it.</summary>
    public static void Mark(SqliteTransaction transaction, HeldMessage held) => transaction.Run(MarkHeld, ("@id", held.Id));

    /// <summary>Removes the messages of a conversation that are settled or held, and has those that wait go as soon as they are settled.</summary>
    public static void Forget(SqliteTransaction transaction, string conversationId)
    {
        transaction.Run(RemoveAllButWaiting, ("@conversationId", conversationId));
        transaction.Run(MarkOpen, ("@conversationId", conversationId));
    }

    /// <summary>Removes what waits in a conversation and was to leave no trace.</summary>
    public static void RemoveWithoutTrace(SqliteTransaction transaction, string conversationId) =>
        transaction.Run(RemoveUntraced, ("@conversationId", conversationId));

    /// <summary>Likewise in the conversations that have a form of a round open.</summary>
    public static void RemoveWithoutTraceOfRound(SqliteTransaction transaction, string roundId) =>
        transaction.Run(RemoveUntracedOfRound, ("@roundId", roundId));

    /// <summary>Has what waits in a conversation tried again soon, however long it was to wait.</summary>
    public static void Hasten(SqliteTransaction transaction, string conversationId, DateTimeOffset now) =>
        transaction.Run(BringForward, ("@conversationId", conversationId), ("@notBefore", UtcText.Of(now + Soon)));

    /// <summary>Notes that another message says what a held one was to say.</summary>
    /// <returns>False where it is held no longer.</returns>
    public static bool Say(
        SqliteTransaction transaction, string conversationId, HeldMessage held, string? saidIn, DateTimeOffset now) =>
        transaction.Run(
            MarkSaid,
            ("@id", held.Id),
            ("@conversationId", conversationId),
            ("@saidIn", saidIn),
            ("@now", UtcText.Of(now))) == 1;

    /// <summary>Takes a message back that has certainly not been sent.</summary>
    /// <returns>False where it is too late.</returns>
    public static bool Withdraw(SqliteTransaction transaction, string key, string reason, DateTimeOffset now) =>
        transaction.Run(TakeBack, ("@key", key), ("@reason", reason), ("@now", UtcText.Of(now))) == 1;

    /// <summary>Drops what waits or is held for a conversation whose person has left.</summary>
    public static void Cancel(SqliteTransaction transaction, string conversationId, DateTimeOffset now) =>
        transaction.Run(DropAll, ("@conversationId", conversationId), ("@now", UtcText.Of(now)));
}
