using Dapper;
using ItaBot.Storage.Sqlite.Feedback;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>
/// The pages of a file. What is erased is overwritten where it stands, but not where it stood before rows were moved to
/// another page; and rows lie in a page in the order in which they came.
/// </summary>
internal static class SqliteRewriting
{
    /// <summary>Writes all pages anew.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="erasedKeys">The rounds of whose keys no page holds a copy any more.</param>
    /// <returns>False where another process, or the disk, did not let it; it is to be tried again.</returns>
    public static bool TryRewrite(SqliteConnection connection, out IReadOnlyList<string> erasedKeys)
    {
        try
        {
            // Listed before: another process may close a round meanwhile.
            erasedKeys = SqliteErasedKeys.List(connection);
            connection.Execute("VACUUM");
            return true;
        }
        catch (SqliteException)
        {
            // What was committed is durable all the same.
            erasedKeys = [];
            return false;
        }
    }
}
