using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Reminders;

/// <summary>Those whom reminders know.</summary>
internal static class SqliteReminderPeople
{
    /// <summary>Forgets somebody, but for what they did in the history of duties.</summary>
    public static void Remove(SqliteTransaction transaction, string id)
    {
        var personId = id.ToLowerInvariant();
        SqliteWishes.RemoveOf(transaction, personId);
        SqliteSnoozes.RemoveOf(transaction, personId);
        SqliteDuties.TakeOut(transaction, personId);
        SqliteRememberedUnits.TakeOut(transaction, personId);
    }
}
