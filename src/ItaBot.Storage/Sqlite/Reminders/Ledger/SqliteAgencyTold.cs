using Dapper;
using ItaBot.Reminders.Digests;
using ItaBot.Storage.Sqlite.Reminders.Rows;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Reminders.Ledger;

/// <summary>Reads what an agency's people were told.</summary>
internal static class SqliteAgencyTold
{
    /// <summary>For how many days is kept what was told.</summary>
    public const int KeptDays = 400;

    // For how many days it is said whom a message did not reach.
    private const int MissedDays = 14;

    private const string All =
        $"""
        SELECT {SentReminderRow.Columns}
        FROM reminder_message AS m JOIN reminder_sent AS s ON s.message_id = m.id
        WHERE m.agency_id = @agencyId AND m.day >= @keptFrom;

        SELECT person_id FROM reminder_message WHERE agency_id = @agencyId AND day = @day;

        SELECT m.person_id, m.day, coalesce(a.reason, a.state)
        FROM reminder_message AS m
        JOIN reminder_attempt AS a ON a.id = (SELECT max(id) FROM reminder_attempt WHERE message_id = m.id)
        WHERE m.agency_id = @agencyId AND m.day >= @missedFrom AND m.day < @day
            AND NOT EXISTS (
                SELECT 1 FROM reminder_attempt WHERE message_id = m.id AND state IN ('accepted', 'queued'))
        ORDER BY m.day, m.person_id;

        SELECT up_to FROM reminder_progress WHERE agency_id = @agencyId;
        """;

    /// <summary>What an agency's people were told, for a day.</summary>
    public static async Task<AgencyTold> FindAsync(
        SqliteConnection connection, string path, string agencyId, DateOnly day, CancellationToken cancellationToken)
    {
        var values = new
        {
            agencyId,
            day = DayText.Of(day),
            keptFrom = DayText.Of(day.AddDays(-KeptDays)),
            missedFrom = DayText.Of(day.AddDays(-MissedDays)),
        };
        using var reading = connection.BeginTransaction(deferred: true);
        using var rows = await connection.QueryMultipleAsync(
            new CommandDefinition(All, values, reading, cancellationToken: cancellationToken));
        var sent = await rows.ReadAsync<SentReminderRow>();
        var people = await rows.ReadAsync<string>();
        var missed = await rows.ReadAsync<(string PersonId, string Day, string Reason)>();
        var upTo = await rows.ReadSingleOrDefaultAsync<string>();
        try
        {
            return new()
            {
                Sent = sent.Select(s => s.Read()).ToHashSet(),
                HaveMessage = people.ToHashSet(),
                Missed = [.. missed.Select(m => new MissedPerson(m.PersonId, DayText.Read(m.Day), m.Reason))],
                UpTo = DayText.ReadOptional(upTo),
            };
        }
        catch (FormatException e)
        {
            throw SqliteFailure.Damaged(path, agencyId, e);
        }
    }
}
