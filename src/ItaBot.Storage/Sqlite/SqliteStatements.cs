using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>
/// The statements of the writer. Each is compiled once and kept while its connection is open: compiling one takes several
/// times as long as running it. They are for the writer's connection alone, which has one user at a time.
/// </summary>
internal static class SqliteStatements
{
    private static readonly ConditionalWeakTable<SqliteConnection, Dictionary<string, SqliteCommand>> Compiled = [];

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public static int Run(
        this SqliteTransaction transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Prepare(transaction, sql, values).ExecuteNonQuery();

    /// <summary>Runs a statement that returns something true or false.</summary>
    /// <returns>What it returns; false where it returns nothing.</returns>
    public static bool Ask(
        this SqliteTransaction transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Prepare(transaction, sql, values).ExecuteScalar() is long and not 0;

    /// <summary>Runs a statement that returns one value.</summary>
    /// <returns>Null where it returns nothing.</returns>
    public static T? Get<T>(
        this SqliteTransaction transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
        where T : class => Prepare(transaction, sql, values).ExecuteScalar() as T;

    private static SqliteCommand Prepare(
        SqliteTransaction transaction, string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var commands = Compiled.GetOrCreateValue(transaction.Connection!);
        if (!commands.TryGetValue(sql, out var command))
        {
            command = transaction.Connection!.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in values)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            }

            commands.Add(sql, command);
        }

        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        }

        return command;
    }
}
