using Dapper;
using ItaBot.Channels.Reminders;
using ItaBot.Storage.Sqlite.Reminders.Rows;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Reminders.Ledger;

/// <summary>Reads the tries of which it is not known yet whether they arrived.</summary>
internal static class SqliteOpenAttempts
{
    private const string OpenMessages = "(SELECT message_id FROM reminder_attempt WHERE state = 'queued')";

    private const string All =
        $"""
        SELECT a.id AS Id, a.message_id AS MessageId, m.agency_id AS AgencyId, m.person_id AS PersonId, m.day AS Day,
            a.channel AS Channel, a.outbox_key AS OutboxKey
        FROM reminder_attempt AS a JOIN reminder_message AS m ON m.id = a.message_id
        WHERE a.state = 'queued'
        ORDER BY a.id;

        SELECT {SentReminderRow.Columns} FROM reminder_sent AS s WHERE s.message_id IN {OpenMessages} ORDER BY s.rowid;

        SELECT message_id, channel FROM reminder_attempt WHERE message_id IN {OpenMessages} ORDER BY id;
        """;

    /// <summary>The open tries, the earliest first.</summary>
    public static async Task<IReadOnlyList<OpenAttempt>> ListAsync(
        SqliteConnection connection, string path, CancellationToken cancellationToken)
    {
        using var reading = connection.BeginTransaction(deferred: true);
        using var rows = await connection.QueryMultipleAsync(
            new CommandDefinition(All, transaction: reading, cancellationToken: cancellationToken));
        var attempts = await rows.ReadAsync<Row>();
        var sent = (await rows.ReadAsync<SentReminderRow>()).ToLookup(s => s.MessageId);
        var channels = (await rows.ReadAsync<(long MessageId, string Channel)>()).ToLookup(c => c.MessageId, c => c.Channel);
        try
        {
            return
            [
                .. attempts.Select(a => new OpenAttempt(
                    a.Id,
                    new(a.AgencyId, a.PersonId, DayText.Read(a.Day), [.. sent[a.MessageId].Select(s => s.Read())]),
                    a.Channel,
                    a.OutboxKey,
                    [.. channels[a.MessageId].Distinct()])),
            ];
        }
        catch (FormatException e)
        {
            throw SqliteFailure.Damaged(path, "reminder_attempt", e);
        }
    }

    private sealed record Row(
        long Id, long MessageId, string AgencyId, string PersonId, string Day, string Channel, string OutboxKey);
}
