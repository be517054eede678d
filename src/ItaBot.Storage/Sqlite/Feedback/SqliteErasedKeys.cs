using Dapper;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>
/// The rounds whose keys are erased and not destroyed yet: copies may be left until the file was written anew and its log
/// emptied. They stand in the file itself, so that whoever opens it next goes on where a process stopped.
/// </summary>
internal static class SqliteErasedKeys
{
    private const string Insert = "INSERT INTO erased_key (round_id) VALUES (@roundId) ON CONFLICT (round_id) DO NOTHING";

    private const string Exist = "SELECT EXISTS (SELECT 1 FROM erased_key)";

    /// <summary>Notes that the key of a round is erased.</summary>
    public static void Add(SqliteTransaction transaction, string roundId) => transaction.Run(Insert, ("@roundId", roundId));

    /// <summary>Whether there are any.</summary>
    public static bool Any(SqliteTransaction transaction) => transaction.Ask(Exist);

    /// <summary>Their ids.</summary>
    public static IReadOnlyList<string> List(SqliteConnection connection) =>
        connection.Query<string>("SELECT round_id FROM erased_key ORDER BY round_id").AsList();

    /// <summary>Forgets those that are destroyed.</summary>
    /// <returns>False where the file did not let it; they are destroyed once more then.</returns>
    public static bool TryForget(SqliteConnection connection, IReadOnlyList<string> roundIds)
    {
        try
        {
            connection.Execute("DELETE FROM erased_key WHERE round_id IN @roundIds", new { roundIds });
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
