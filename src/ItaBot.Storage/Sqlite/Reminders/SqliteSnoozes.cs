using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Reminders;

/// <summary>The rows of what people want to hear of later.</summary>
internal static class SqliteSnoozes
{
    private const string Upsert =
        """
        INSERT INTO duty_snooze (agency_id, person_id, duty, fiscal_year, due, wanted_on)
        VALUES (@agencyId, @personId, @duty, @fiscalYear, @due, @wantedOn)
        ON CONFLICT (agency_id, person_id, duty, fiscal_year, due) DO UPDATE SET wanted_on = excluded.wanted_on
        """;

    private const string RemoveOfDuty =
        "DELETE FROM duty_snooze WHERE agency_id = @agencyId AND duty = @duty AND fiscal_year = @fiscalYear AND due = @due";

    private const string RemoveOfPerson = "DELETE FROM duty_snooze WHERE person_id = @personId";

    /// <summary>Keeps when somebody wants to hear of a duty again, in place of what they wanted before.</summary>
    public static void Store(SqliteTransaction transaction, ReminderChange.SnoozeDuty snooze) =>
        transaction.Run(
            Upsert,
            [
                .. SqliteDutyKey.Of(snooze.AgencyId, snooze.Duty),
                ("@personId", snooze.PersonId.ToLowerInvariant()),
                ("@wantedOn", DayText.Of(snooze.Until)),
            ]);

    /// <summary>Forgets who wants to hear of a duty again.</summary>
    public static void RemoveOf(SqliteTransaction transaction, string agencyId, DutyKey duty) =>
        transaction.Run(RemoveOfDuty, SqliteDutyKey.Of(agencyId, duty));

    /// <summary>Forgets what somebody wants to hear of again.</summary>
    /// <param name="transaction">In which transaction.</param>
    /// <param name="personId">Who, in small letters.</param>
    public static void RemoveOf(SqliteTransaction transaction, string personId) =>
        transaction.Run(RemoveOfPerson, ("@personId", personId));
}
