using ItaBot.Channels.Inbox;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Inbox;

/// <summary>The rows of events.</summary>
internal static class SqliteEvents
{
    // A message that was taken back, or that has come in a later wording, has no turn, in whatever order the events come.
    // Nor has a repeat; events that come together may be stored in another order than they were received, so what counts
    // is how far they are apart. What a repeat repeats is no repeat itself: else pressing on and on would have one turn.
    private const string Insert =
        """
        INSERT INTO inbox
            (channel, event_id, conversation_id, message_id, is_edit, erases_message_id, repeat_key, occurred_at, received_at,
             payload, outcome, done_at)
        SELECT @channel, @eventId, @conversationId, @messageId, @isEdit, @erasesMessageId, @repeatKey, @occurredAt, @receivedAt,
            CASE WHEN outcome IS NULL THEN @payload END, outcome, CASE WHEN outcome IS NOT NULL THEN @receivedAt END
        FROM (
            SELECT CASE
                WHEN EXISTS (
                    SELECT 1 FROM inbox
                    WHERE channel = @channel AND erases_message_id = @messageId) THEN 'unsent'
                WHEN EXISTS (
                    SELECT 1 FROM inbox
                    WHERE channel = @channel AND message_id = @messageId AND occurred_at > @occurredAt
                        AND (is_edit OR @isEdit)) THEN 'superseded'
                WHEN EXISTS (
                    SELECT 1 FROM inbox
                    WHERE channel = @channel AND repeat_key = @repeatKey
                        AND received_at > @repeatedAfter AND received_at < @repeatedBefore
                        AND outcome IS NOT 'repeated') THEN 'repeated'
            END AS outcome)
        WHERE true
        ON CONFLICT (channel, event_id) DO NOTHING
        RETURNING outcome IS NULL
        """;

    private const string Supersede =
        """
        UPDATE inbox SET payload = NULL, error = NULL, outcome = 'superseded', done_at = @receivedAt
        WHERE channel = @channel AND message_id = @messageId AND occurred_at < @occurredAt AND outcome IS NULL
        """;

    // The error of an earlier try may quote what the event said.
    private const string MarkAnswered =
        "UPDATE inbox SET payload = NULL, error = NULL, outcome = 'answered', done_at = @now WHERE id = @id AND outcome IS NULL";

    private const string IsMarked = "SELECT leaves_no_trace FROM inbox WHERE id = @id";

    private const string MarkWaiting =
        "UPDATE inbox SET leaves_no_trace = 1 WHERE conversation_id = @conversationId AND outcome IS NULL AND NOT leaves_no_trace";

    private const string MarkPostponed =
        "UPDATE inbox SET tries = tries + 1, error = @error, not_before = @notBefore WHERE id = @id AND outcome IS NULL";

    private const string MarkGivenUp =
        """
        UPDATE inbox SET tries = tries + 1, error = @error, outcome = 'given-up', done_at = @now
        WHERE id = @id AND outcome IS NULL
        """;

    /// <summary>Stores an event, and does to others what it brings about.</summary>
    /// <returns>Whether it is new and waits for a turn.</returns>
    public static bool Add(SqliteTransaction transaction, NewEvent added, RecentRepeats repeats, DateTimeOffset receivedAt)
    {
        if (SqliteForgottenEvents.Know(transaction, added))
        {
            return false;
        }

        if (repeats.Has(added, receivedAt))
        {
            SqliteForgottenEvents.Add(transaction, added.Channel, added.EventId, receivedAt);
            return false;
        }

        var waits = transaction.Ask(
            Insert,
            ("@channel", added.Channel),
            ("@eventId", added.EventId),
            ("@conversationId", added.ConversationId),
            ("@messageId", added.MessageId),
            ("@isEdit", added.IsEdit),
            ("@erasesMessageId", added.ErasesMessageId),
            ("@occurredAt", UtcText.Of(added.OccurredAt)),
            ("@receivedAt", UtcText.Of(receivedAt)),
            ("@payload", added.Payload),
            ("@repeatKey", added.RepeatKey),
            ("@repeatedAfter", UtcText.Of(receivedAt - NewEvent.RepeatedWithin)),
            ("@repeatedBefore", UtcText.Of(receivedAt + NewEvent.RepeatedWithin)));
        if (waits && added is { IsEdit: true, MessageId: not null })
        {
            transaction.Run(
                Supersede,
                ("@channel", added.Channel),
                ("@messageId", added.MessageId),
                ("@occurredAt", UtcText.Of(added.OccurredAt)),
                ("@receivedAt", UtcText.Of(receivedAt)));
        }

        if (waits && added.ErasesMessageId is { } erased)
        {
            SqliteErasure.Erase(transaction, added.Channel, erased, added.ConversationId, receivedAt);
        }

        return waits;
    }

    /// <summary>Notes that an event's turn is done, and erases what it said.</summary>
    /// <returns>False where it waits no longer.</returns>
    public static bool Answer(SqliteTransaction transaction, InboxEvent done, DateTimeOffset now) =>
        transaction.Run(MarkAnswered, ("@id", done.Id), ("@now", UtcText.Of(now))) == 1;

    /// <summary>Whether an event was marked to go with its turn.</summary>
    public static bool LeavesNoTrace(SqliteTransaction transaction, InboxEvent done) => transaction.Ask(IsMarked, ("@id", done.Id));

    /// <summary>Marks what waits in a conversation to go with its turn.</summary>
    public static void Mark(SqliteTransaction transaction, string conversationId) =>
        transaction.Run(MarkWaiting, ("@conversationId", conversationId));

    /// <summary>Notes that a turn failed, and when it is to be tried again.</summary>
    /// <returns>False where it waits no longer.</returns>
    public static bool Postpone(SqliteTransaction transaction, InboxEvent failed, string? error, DateTimeOffset notBefore) =>
        transaction.Run(MarkPostponed, ("@id", failed.Id), ("@error", error), ("@notBefore", UtcText.Of(notBefore))) == 1;

    /// <summary>Notes that no turn will be tried any more.</summary>
    /// <returns>False where it waits no longer.</returns>
    public static bool GiveUp(SqliteTransaction transaction, InboxEvent failed, string error, DateTimeOffset now) =>
        transaction.Run(MarkGivenUp, ("@id", failed.Id), ("@error", error), ("@now", UtcText.Of(now))) == 1;
}
