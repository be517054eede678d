using System.Security.Cryptography;
using System.Text;
using Dapper;
using ItaBot.Channels.Inbox;
using ItaBot.Feedback.Rounds;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Inbox;

/// <summary>
/// Events whose rows are gone although their channel may send them again. Hashes are left: of an event's id, and of the id of
/// a message that was taken back or has come in a later wording, which must have no turn when it comes late.
/// </summary>
internal static class SqliteForgottenEvents
{
    // What a hash stands for.
    private const string Event = "event", TakenBack = "taken back", Reworded = "reworded";

    private const string Waiting = $"{ForgottenEventRow.Select} WHERE id = @id AND outcome IS NULL";

    // Those that had no turn say as much of the time as the one that has it.
    private const string WithoutTurn =
        $"""
        {ForgottenEventRow.Select}
        WHERE conversation_id = @conversationId AND outcome IN ('repeated', 'superseded', 'unsent')
        """;

    private const string Earlier =
        $"{ForgottenEventRow.Select} WHERE conversation_id = @conversationId AND outcome IS NOT NULL AND id <> @id";

    private const string Insert = "INSERT INTO forgotten_event (hash, week) VALUES (@hash, @week) ON CONFLICT (hash) DO NOTHING";

    private const string Delete = "DELETE FROM inbox WHERE id = @id";

    private const string Exists = "SELECT EXISTS (SELECT 1 FROM forgotten_event WHERE hash = @hash)";

    /// <summary>Removes an event that waits for its turn, and those of its conversation that have none.</summary>
    /// <returns>False where it waits no longer; nothing is removed then.</returns>
    public static bool Answer(SqliteTransaction transaction, InboxEvent done, RecentRepeats repeats, DateTimeOffset now)
    {
        var rows = List(transaction, Waiting, done);
        if (rows.Count == 0)
        {
            return false;
        }

        Remove(transaction, [.. rows, .. List(transaction, WithoutTurn, done)], repeats, now);
        return true;
    }

    /// <summary>Removes the other events of a conversation that wait no longer.</summary>
    public static void RemoveEarlier(SqliteTransaction transaction, InboxEvent done, RecentRepeats repeats, DateTimeOffset now) =>
        Remove(transaction, List(transaction, Earlier, done), repeats, now);

    /// <summary>Leaves of an event only that it is known.</summary>
    public static void Add(SqliteTransaction transaction, string channel, string eventId, DateTimeOffset now) =>
        Keep(transaction, Event, channel, eventId, now);

    /// <summary>Whether an event came before and is gone, or brings a message that must have no turn.</summary>
    public static bool Know(SqliteTransaction transaction, NewEvent added) =>
        Know(transaction, Event, added.Channel, added.EventId)
        || (added.MessageId is { } messageId
            && (Know(transaction, TakenBack, added.Channel, messageId)
                || (!added.IsEdit && Know(transaction, Reworded, added.Channel, messageId))));

    private static void Remove(
        SqliteTransaction transaction, IReadOnlyList<ForgottenEventRow> rows, RecentRepeats repeats, DateTimeOffset now)
    {
        foreach (var row in rows)
        {
            Add(transaction, row.Channel, row.EventId, now);
            if (row.ErasesMessageId is { } erased)
            {
                Keep(transaction, TakenBack, row.Channel, erased, now);
            }

            if (row is { IsEdit: not 0, MessageId: { } messageId })
            {
                Keep(transaction, Reworded, row.Channel, messageId, now);
            }

            if (row.RepeatKey is { } key)
            {
                repeats.Note(row.Channel, key, UtcText.Read(row.ReceivedAt));
            }

            transaction.Run(Delete, ("@id", row.Id));
        }
    }

    private static List<ForgottenEventRow> List(SqliteTransaction transaction, string sql, InboxEvent done) =>
        transaction.Connection!.Query<ForgottenEventRow>(sql, new { id = done.Id, conversationId = done.ConversationId }, transaction).AsList();

    private static bool Know(SqliteTransaction transaction, string kind, string channel, string id) =>
        transaction.Ask(Exists, ("@hash", Hash(kind, channel, id)));

    private static void Keep(SqliteTransaction transaction, string kind, string channel, string id, DateTimeOffset now) =>
        transaction.Run(
            Insert,
            ("@hash", Hash(kind, channel, id)),
            ("@week", DayText.Of(FeedbackWeek.Of(DateOnly.FromDateTime(now.UtcDateTime)))));

    private static byte[] Hash(string kind, string channel, string id) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{channel}\n{id}"));
}
