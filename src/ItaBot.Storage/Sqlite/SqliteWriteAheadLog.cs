using Dapper;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>The log beside a file. It keeps what earlier writes put there, also what later ones erased from the file.</summary>
internal static class SqliteWriteAheadLog
{
    /// <summary>Brings everything into the file and empties the log. Waits for nobody.</summary>
    /// <returns>False where somebody was reading, or the disk did not let it; it is to be tried again.</returns>
    public static bool TryEmpty(SqliteConnection connection)
    {
        try
        {
            return connection.ExecuteScalar<long>("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
        }
        catch (SqliteException)
        {
            // What was committed is durable all the same.
            return false;
        }
    }
}
