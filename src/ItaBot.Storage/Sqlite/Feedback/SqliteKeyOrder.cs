using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>
/// The places of rows in the pages of a file. SQLite fills a page in the order in which rows come, whatever their keys. So all
/// rows of a round are taken out and put back in the order of their keys whenever one comes: their places say nothing then.
/// </summary>
internal static class SqliteKeyOrder
{
    private static readonly IReadOnlyList<string> Statements =
    [
        .. Reorder("feedback_code", "code"),
        .. Reorder("feedback_answer", "item, week, points"),
        .. Reorder("feedback_comment", "id"),
        .. Reorder("feedback_count", "kind, id"),
    ];

    private static readonly IReadOnlyList<string> FormStatements = [.. Reorder("feedback_form", "person", which: "")];

    /// <summary>Puts all that people left in a round in the order of its keys.</summary>
    public static void Restore(SqliteTransaction transaction, string roundId)
    {
        foreach (var statement in Statements)
        {
            transaction.Run(statement, ("@roundId", roundId));
        }
    }

    /// <summary>
    /// Puts all open forms into pages of their own anew. What SQLite moves from page to page leaves copies in the gaps, which it
    /// clears only with the whole table; a copy of a form would lead from its answers to its person.
    /// </summary>
    public static void RestoreForms(SqliteTransaction transaction)
    {
        foreach (var statement in FormStatements)
        {
            transaction.Run(statement);
        }
    }

    // In memory meanwhile: the writer keeps temporary tables nowhere else.
    private static IEnumerable<string> Reorder(string table, string key, string which = " WHERE round_id = @roundId") =>
    [
        $"CREATE TEMP TABLE IF NOT EXISTS taken_{table} AS SELECT * FROM {table} WHERE false",
        $"INSERT INTO taken_{table} SELECT * FROM {table}{which}",
        $"DELETE FROM {table}{which}",
        $"INSERT INTO {table} SELECT * FROM taken_{table} ORDER BY {key}",
        $"DELETE FROM taken_{table}",
    ];
}
