using Dapper;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>A SQLite file: opens connections to it and says in plain words why something with it failed.</summary>
internal sealed class SqliteFile
{
    // How long a statement waits for another process that is writing, unless the connection string says otherwise.
    private const int WaitSeconds = 15;

    private readonly string _connectionString;

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    public SqliteFile(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (!settings.ShouldSerialize("Default Timeout"))
        {
            settings.DefaultTimeout = WaitSeconds;
        }

        Path = settings.DataSource;
        _connectionString = settings.ToString();
    }

    /// <summary>The path as the settings give it.</summary>
    public string Path { get; }

    /// <summary>Runs statements on a connection of their own.</summary>
    /// <exception cref="StorageException">The file does not let them.</exception>
    public async Task<T> RunAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using var connection = new SqliteConnection(_connectionString);
            connection.Open();
            // FULL: what was said to be stored is on the disk, also after a power failure.
            connection.Execute("PRAGMA synchronous = FULL");
            return await work(connection);
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.Of(e, Path);
        }
    }

    /// <summary>Runs statements as one transaction that excludes other writers from its beginning.</summary>
    /// <exception cref="StorageException">The file does not let them; nothing is stored.</exception>
    public Task<T> WriteAsync<T>(Func<SqliteTransaction, Task<T>> work, CancellationToken cancellationToken) =>
        RunAsync(
            async connection =>
            {
                // Not deferred, that is BEGIN IMMEDIATE: a transaction that reads first and writes later fails where
                // another one wrote in between.
                using var transaction = connection.BeginTransaction(deferred: false);
                var result = await work(transaction);
                transaction.Commit();
                return result;
            },
            cancellationToken);
}
