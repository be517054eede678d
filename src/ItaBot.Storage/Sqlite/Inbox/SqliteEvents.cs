using Dapper;
using ItaBot.Channels.Inbox;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Inbox;

/// <summary>The rows of events.</summary>
internal static class SqliteEvents
{
    // A message that was taken back, or that has come in a later wording, has no turn, in whatever order the events come.
    private const string Add =
        """
        INSERT INTO inbox
            (channel, event_id, conversation_id, message_id, is_edit, erases_message_id, occurred_at, received_at,
             payload, outcome, done_at)
        SELECT @Channel, @EventId, @ConversationId, @MessageId, @IsEdit, @ErasesMessageId, @occurredAt, @receivedAt,
            CASE WHEN outcome IS NULL THEN @Payload END, outcome, CASE WHEN outcome IS NOT NULL THEN @receivedAt END
        FROM (
            SELECT CASE
                WHEN @MessageId IS NULL THEN NULL
                WHEN EXISTS (
                    SELECT 1 FROM inbox
                    WHERE channel = @Channel AND erases_message_id = @MessageId) THEN 'unsent'
                WHEN EXISTS (
                    SELECT 1 FROM inbox
                    WHERE channel = @Channel AND message_id = @MessageId AND occurred_at > @occurredAt
                        AND (is_edit OR @IsEdit)) THEN 'superseded'
            END AS outcome)
        WHERE true
        ON CONFLICT (channel, event_id) DO NOTHING
        RETURNING outcome IS NULL
        """;

    private const string Supersede =
        """
        UPDATE inbox SET payload = NULL, outcome = 'superseded', done_at = @receivedAt
        WHERE channel = @Channel AND message_id = @MessageId AND occurred_at < @occurredAt AND outcome IS NULL
        """;

    private const string Answer =
        "UPDATE inbox SET payload = NULL, outcome = 'answered', done_at = @now WHERE id = @Id AND outcome IS NULL";

    private const string Postpone =
        "UPDATE inbox SET tries = tries + 1, error = @error, not_before = @notBefore WHERE id = @Id AND outcome IS NULL";

    private const string GiveUp =
        """
        UPDATE inbox SET tries = tries + 1, error = @error, outcome = 'given-up', done_at = @now
        WHERE id = @Id AND outcome IS NULL
        """;

    /// <summary>Stores an event, and does to others what it brings about.</summary>
    /// <returns>Whether it is new and waits for a turn.</returns>
    public static async Task<bool> AddAsync(SqliteTransaction transaction, NewEvent added, DateTimeOffset receivedAt)
    {
        var connection = transaction.Connection!;
        var row = new
        {
            added.Channel,
            added.EventId,
            added.ConversationId,
            added.MessageId,
            added.IsEdit,
            added.ErasesMessageId,
            occurredAt = UtcText.Of(added.OccurredAt),
            receivedAt = UtcText.Of(receivedAt),
            added.Payload,
        };
        var waits = await connection.QueryFirstOrDefaultAsync<bool?>(Add, row, transaction) ?? false;
        if (waits && added is { IsEdit: true, MessageId: not null })
        {
            await connection.ExecuteAsync(Supersede, row, transaction);
        }

        if (waits && added.ErasesMessageId is { } erased)
        {
            await SqliteErasure.EraseAsync(transaction, added.Channel, erased, added.ConversationId, receivedAt);
        }

        return waits;
    }

    /// <summary>Notes that an event's turn is done, and erases what it said.</summary>
    /// <returns>False where it waits no longer.</returns>
    public static async Task<bool> AnswerAsync(SqliteTransaction transaction, InboxEvent done, DateTimeOffset now) =>
        await transaction.Connection!.ExecuteAsync(Answer, new { done.Id, now = UtcText.Of(now) }, transaction) == 1;

    /// <summary>Notes that a turn failed, and when it is to be tried again.</summary>
    public static Task PostponeAsync(SqliteTransaction transaction, InboxEvent failed, string error, DateTimeOffset notBefore) =>
        transaction.Connection!.ExecuteAsync(
            Postpone, new { failed.Id, error, notBefore = UtcText.Of(notBefore) }, transaction);

    /// <summary>Notes that no turn will be tried any more.</summary>
    /// <returns>False where it waits no longer.</returns>
    public static async Task<bool> GiveUpAsync(SqliteTransaction transaction, InboxEvent failed, string error, DateTimeOffset now) =>
        await transaction.Connection!.ExecuteAsync(
            GiveUp, new { failed.Id, error, now = UtcText.Of(now) }, transaction) == 1;
}
