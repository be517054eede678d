using ItaBot.Channels.Officers;
using ItaBot.Channels.Turns;
using ItaBot.Storage.Sqlite.Linking;
using ItaBot.Storage.Sqlite.Reminders;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Officers;

/// <summary>The rows of officers.</summary>
internal static class SqliteOfficers
{
    /// <summary>Whether there is an administrator; of the agency <c>@agencyId</c>, or of any where that is null.</summary>
    public const string HasAdministrator =
        """
        SELECT EXISTS (
            SELECT 1 FROM officer WHERE role = 'administrator' AND (@agencyId IS NULL OR agency_id = @agencyId))
        """;

    private const string IsLastAdministrator =
        """
        SELECT EXISTS (SELECT 1 FROM officer WHERE id = @id AND role = 'administrator')
            AND NOT EXISTS (SELECT 1 FROM officer WHERE id <> @id AND role = 'administrator')
        """;

    private const string Remove = "DELETE FROM officer WHERE id = @id";

    private const string ActForNobody = "UPDATE officer SET acting_for = NULL WHERE acting_for = @id";

    private const string IsTaken =
        "SELECT EXISTS (SELECT 1 FROM officer WHERE entra_object_id = @entraObjectId OR email = @email)";

    private const string Add =
        """
        INSERT INTO officer (id, name, agency_id, unit, role, entra_object_id, email, acting_for, leave_from, leave_to)
        VALUES (@id, @name, @agencyId, @unit, @role, @entraObjectId, @email, @actingFor, @leaveFrom, @leaveTo)
        """;

    /// <summary>Adds officers, or replaces those that are there already, unless that takes the last administrator.</summary>
    /// <returns>False where it does, or an object id or address is another one's; what is stored by then has to be rolled back.</returns>
    public static bool Import(SqliteTransaction transaction, IReadOnlyList<Officer> officers)
    {
        var hadAdministrator = transaction.Ask(HasAdministrator, ("@agencyId", null));
        return Replace(transaction, officers) && (!hadAdministrator || transaction.Ask(HasAdministrator, ("@agencyId", null)));
    }

    /// <summary>Takes an officer out, with all by which they are known, unless they are the last administrator.</summary>
    public static OfficerRemoval TakeOut(SqliteTransaction transaction, string id)
    {
        if (transaction.Ask(IsLastAdministrator, ("@id", id)))
        {
            return OfficerRemoval.LastAdministrator;
        }

        if (transaction.Run(Remove, ("@id", id)) == 0)
        {
            return OfficerRemoval.Unknown;
        }

        transaction.Run(ActForNobody, ("@id", id));
        SqliteLinks.RemoveOf(transaction, id);
        SqliteReminderPeople.Remove(transaction, id);
        return OfficerRemoval.Removed;
    }

    /// <summary>Makes an officer the first administrator; the code is used up.</summary>
    /// <returns>False where the code is gone, there is an administrator, or an object id or address is another one's; what is stored by then has to be rolled back.</returns>
    public static bool Claim(SqliteTransaction transaction, TurnRecord.ClaimAdministrator claim, DateTimeOffset now)
    {
        if (!SqliteLinks.SpendCode(transaction, claim.CodeHash, now)
            || transaction.Ask(HasAdministrator, ("@agencyId", null))
            || !Replace(transaction, [claim.Officer]))
        {
            return false;
        }

        if (claim.Link is { } link)
        {
            SqliteLinks.Store(transaction, link);
        }

        return true;
    }

    /// <summary>Adds officers, or replaces those that are there already.</summary>
    /// <returns>False where an object id or address is another one's; what is stored by then has to be rolled back.</returns>
    private static bool Replace(SqliteTransaction transaction, IReadOnlyList<Officer> officers)
    {
        // All of them before any is added: an address may go from one to another.
        foreach (var officer in officers)
        {
            transaction.Run(Remove, ("@id", officer.Id));
        }

        return officers.All(o => TryAdd(transaction, o));
    }

    private static bool TryAdd(SqliteTransaction transaction, Officer officer)
    {
        var entraObjectId = officer.EntraObjectId?.ToString("D");
        if (transaction.Ask(IsTaken, ("@entraObjectId", entraObjectId), ("@email", officer.Email)))
        {
            return false;
        }

        transaction.Run(
            Add,
            ("@id", officer.Id),
            ("@name", officer.Name),
            ("@agencyId", officer.AgencyId),
            ("@unit", officer.Unit),
            ("@role", OfficerRoleText.Of(officer.Role)),
            ("@entraObjectId", entraObjectId),
            ("@email", officer.Email),
            ("@actingFor", officer.ActingFor),
            ("@leaveFrom", DayText.Of(officer.LeaveFrom)),
            ("@leaveTo", DayText.Of(officer.LeaveTo)));
        return true;
    }
}
