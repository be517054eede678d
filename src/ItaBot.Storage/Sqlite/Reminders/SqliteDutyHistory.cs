using ItaBot.Reminders.Records;
using ItaBot.Storage.Sqlite.Reminders.Texts;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Reminders;

/// <summary>The rows of changes of duties.</summary>
internal static class SqliteDutyHistory
{
    private const string Insert =
        """
        INSERT INTO duty_change (agency_id, duty, fiscal_year, due, changed_at, changed_by, kind, details)
        VALUES (@agencyId, @duty, @fiscalYear, @due, @now, @by, @kind, @details)
        """;

    /// <summary>Keeps a change, unless it changes no duty.</summary>
    public static void Add(SqliteTransaction transaction, ReminderChange change, DateTimeOffset now)
    {
        if (DutyChangeText.Of(change) is { } text)
        {
            transaction.Run(
                Insert,
                [
                    .. SqliteDutyKey.Of(change.AgencyId, text.Duty),
                    ("@now", UtcText.Of(now)),
                    ("@by", change.By?.ToLowerInvariant()),
                    ("@kind", text.Kind),
                    ("@details", text.Details),
                ]);
        }
    }
}
