using System.Diagnostics;
using ItaBot.Channels.Outbox;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Outbox;

/// <summary>What tries to send a message leave in its row.</summary>
internal static class SqliteDeliveries
{
    // Uncertain until the outcome is known: a process that dies in between leaves it so.
    private const string MarkBegun =
        """
        UPDATE outbox SET tries = tries + 1, first_tried_at = coalesce(first_tried_at, @now), is_uncertain = 1
        WHERE id = @id AND state = 'waiting'
        """;

    // It went out also where it was taken back, or its person left, during the try.
    private const string Accept =
        """
        UPDATE outbox
        SET body = NULL, state = 'accepted', reason = NULL, path = @path, request_id = @requestId, is_uncertain = 0, done_at = @now
        WHERE id = @id AND state <> 'accepted'
        """;

    private const string Delay =
        """
        UPDATE outbox
        SET not_before = @notBefore, reason = @reason, address = coalesce(@address, address), is_uncertain = @isUncertain
        WHERE id = @id AND state = 'waiting'
        """;

    private const string Hold =
        "UPDATE outbox SET state = 'held', reason = @reason, is_uncertain = @isUncertain WHERE id = @id AND state = 'waiting'";

    private const string Drop =
        """
        UPDATE outbox
        SET body = NULL, state = 'dropped', reason = @reason, is_uncertain = @isUncertain, done_at = @now
        WHERE id = @id AND state = 'waiting'
        """;

    /// <summary>Notes that a try begins.</summary>
    /// <returns>False where the message waits no longer.</returns>
    public static bool Begin(SqliteTransaction transaction, OutboxMessage message, DateTimeOffset now) =>
        transaction.Run(MarkBegun, ("@id", message.Id), ("@now", UtcText.Of(now))) == 1;

    /// <summary>
    /// Notes what came of a try. A message that is to leave no trace is dropped where another one would be held: nobody knows
    /// when its person comes again.
    /// </summary>
    /// <returns>False where the message waits no longer.</returns>
    public static bool Record(SqliteTransaction transaction, OutboxMessage message, Delivery delivery, DateTimeOffset now)
    {
        var changed = delivery switch
        {
            Delivery.Accepted accepted => transaction.Run(
                Accept,
                ("@id", message.Id),
                ("@path", accepted.Path),
                ("@requestId", accepted.RequestId),
                ("@now", UtcText.Of(now))),
            Delivery.Later later => transaction.Run(
                Delay,
                ("@id", message.Id),
                ("@notBefore", UtcText.Of(now + later.After)),
                ("@reason", later.Reason),
                ("@address", later.Address),
                ("@isUncertain", message.IsUncertain || later.IsUncertain)),
            Delivery.Held held when SqliteMessages.LeavesNoTrace(transaction, message) =>
                DropFor(transaction, message, held.Reason, now),
            Delivery.Held held => transaction.Run(
                Hold, ("@id", message.Id), ("@reason", held.Reason), ("@isUncertain", message.IsUncertain)),
            Delivery.Dropped dropped => DropFor(transaction, message, dropped.Reason, now),
            _ => throw new UnreachableException($"{delivery.GetType()} is no delivery."),
        };
        return changed == 1;
    }

    private static int DropFor(SqliteTransaction transaction, OutboxMessage message, string reason, DateTimeOffset now) =>
        transaction.Run(
            Drop,
            ("@id", message.Id),
            ("@reason", reason),
            ("@isUncertain", message.IsUncertain),
            ("@now", UtcText.Of(now)));
}
