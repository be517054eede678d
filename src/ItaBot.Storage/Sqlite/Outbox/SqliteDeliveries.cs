using System.Diagnostics;
using Dapper;
using ItaBot.Channels.Outbox;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Outbox;

/// <summary>What tries to send a message leave in its row.</summary>
internal static class SqliteDeliveries
{
    // Uncertain until the outcome is known: a process that dies in between leaves it so.
    private const string Begin =
        """
        UPDATE outbox SET tries = tries + 1, first_tried_at = coalesce(first_tried_at, @now), is_uncertain = 1
        WHERE id = @Id AND state = 'waiting'
        """;

    // It went out also where it was taken back, or its person left, during the try.
    private const string Accept =
        """
        UPDATE outbox
        SET body = NULL, state = 'accepted', reason = NULL, path = @Path, request_id = @RequestId, is_uncertain = 0, done_at = @now
        WHERE id = @Id AND state <> 'accepted'
        """;

    private const string Delay =
        """
        UPDATE outbox
        SET not_before = @notBefore, reason = @Reason, address = coalesce(@Address, address), is_uncertain = @isUncertain
        WHERE id = @Id AND state = 'waiting'
        """;

    private const string Hold =
        "UPDATE outbox SET state = 'held', reason = @Reason, is_uncertain = @IsUncertain WHERE id = @Id AND state = 'waiting'";

    private const string Drop =
        """
        UPDATE outbox
        SET body = NULL, state = 'dropped', reason = @Reason, is_uncertain = @IsUncertain, done_at = @now
        WHERE id = @Id AND state = 'waiting'
        """;

    /// <summary>Notes that a try begins.</summary>
    /// <returns>False where the message waits no longer.</returns>
    public static async Task<bool> BeginAsync(SqliteTransaction transaction, OutboxMessage message, DateTimeOffset now) =>
        await transaction.Connection!.ExecuteAsync(Begin, new { message.Id, now = UtcText.Of(now) }, transaction) == 1;

    /// <summary>Notes what came of a try.</summary>
    public static Task RecordAsync(SqliteTransaction transaction, OutboxMessage message, Delivery delivery, DateTimeOffset now)
    {
        (string Sql, object Row) update = delivery switch
        {
            Delivery.Accepted accepted => (Accept, new { message.Id, accepted.Path, accepted.RequestId, now = UtcText.Of(now) }),
            Delivery.Later later => (Delay, new
            {
                message.Id,
                notBefore = UtcText.Of(now + later.After),
                later.Reason,
                later.Address,
                isUncertain = message.IsUncertain || later.IsUncertain,
            }),
            Delivery.Held held => (Hold, new { message.Id, held.Reason, message.IsUncertain }),
            Delivery.Dropped dropped => (Drop, new { message.Id, dropped.Reason, message.IsUncertain, now = UtcText.Of(now) }),
            _ => throw new UnreachableException($"{delivery.GetType()} is no delivery."),
        };
        return transaction.Connection!.ExecuteAsync(update.Sql, update.Row, transaction);
    }
}
