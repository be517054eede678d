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

    /// <summary>Notes what came of a try.</summary>
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
            Delivery.Held held => transaction.Run(
                Hold, ("@id", message.Id), ("@reason", held.Reason), ("@isUncertain", message.IsUncertain)),
            Delivery.Dropped dropped => transaction.Run(
                Drop,
                ("@id", message.Id),
                ("@reason", dropped.Reason),
                ("@isUncertain", message.IsUncertain),
                ("@now", UtcText.Of(now))),
            _ => throw new UnreachableException($"{delivery.GetType()} is no delivery."),
        };
        return changed == 1;
    }
}
