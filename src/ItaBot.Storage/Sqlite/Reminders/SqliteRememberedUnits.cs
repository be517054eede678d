using ItaBot.Reminders.Owners;
using ItaBot.Reminders.Records;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Reminders;

/// <summary>The rows of what units mean.</summary>
internal static class SqliteRememberedUnits
{
    private const string Upsert =
        """
        INSERT INTO remembered_unit (agency_id, unit, people)
        VALUES (@agencyId, @unit, @people)
        ON CONFLICT (agency_id, unit) DO UPDATE SET people = excluded.people
        """;

    private const string TakeOutOfLists =
        """
        UPDATE remembered_unit
        SET people = (SELECT json_group_array(value) FROM json_each(people) WHERE value <> @personId)
        WHERE EXISTS (SELECT 1 FROM json_each(people) WHERE value = @personId)
        """;

    // Who means nobody is asked of again.
    private const string RemoveEmpty = "DELETE FROM remembered_unit WHERE people = '[]'";

    /// <summary>Keeps whom a unit means; nobody forgets what was answered before.</summary>
    public static void Store(SqliteTransaction transaction, ReminderChange.RememberUnit unit)
    {
        transaction.Run(
            Upsert,
            ("@agencyId", unit.AgencyId),
            ("@unit", UnitNames.Plain(unit.Unit)),
            ("@people", ListText.Of([.. unit.People.Select(id => id.ToLowerInvariant())])));
        transaction.Run(RemoveEmpty);
    }

    /// <summary>Takes somebody out of those whom units mean.</summary>
    /// <param name="transaction">In which transaction.</param>
    /// <param name="personId">Who, in small letters.</param>
    public static void TakeOut(SqliteTransaction transaction, string personId)
    {
        transaction.Run(TakeOutOfLists, ("@personId", personId));
        transaction.Run(RemoveEmpty);
    }
}
