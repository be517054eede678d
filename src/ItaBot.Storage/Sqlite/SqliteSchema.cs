using Dapper;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>Brings a file to the newest schema version. The version is the file's <c>user_version</c>.</summary>
internal sealed class SqliteSchema(SqliteFile file, IReadOnlyList<SqliteMigration> migrations)
{
    private int Newest => migrations[^1].Version;

    /// <summary>Applies the steps that are missing, all of them or none.</summary>
    /// <exception cref="StorageException">The file cannot be used, is newer than the program or belongs to another one.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        // A file that is up to date is only read: a start waits for no other process that is writing.
        var upToDate = await file.RunAsync(c => Task.FromResult(IsUpToDate(c)), cancellationToken);
        if (upToDate)
        {
            return;
        }

        await file.RunAsync(c => c.ExecuteScalarAsync<string>("PRAGMA journal_mode = WAL"), cancellationToken);
        await file.WriteAsync(
            t =>
            {
                Apply(t);
                return Task.FromResult(Newest);
            },
            cancellationToken);
    }

    // One transaction, so that another process that migrates right now has done so for all that is read, or for nothing.
    private bool IsUpToDate(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        return CheckedVersion(connection, transaction) == Newest;
    }

    private void Apply(SqliteTransaction transaction)
    {
        var connection = transaction.Connection!;
        // Looked at again: another process may have migrated while this one waited.
        var version = CheckedVersion(connection, transaction);
        foreach (var migration in migrations.Where(m => m.Version > version))
        {
            connection.Execute(migration.Sql, transaction: transaction);
        }

        connection.Execute(FormattableString.Invariant($"PRAGMA user_version = {Newest}"), transaction: transaction);
    }

    private int CheckedVersion(SqliteConnection connection, SqliteTransaction transaction)
    {
        var version = connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction);
        if (version > Newest)
        {
            throw new StorageException(new(
                $"ฐานข้อมูล {file.Path} เป็นรุ่น {version} แต่โปรแกรมนี้รู้จักถึงรุ่น {Newest} ให้ใช้โปรแกรมรุ่นใหม่กว่า",
                $"the database {file.Path} has schema version {version}, this program knows versions up to {Newest}; use a newer program"));
        }

        if (version == 0 && connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_master", transaction: transaction) > 0)
        {
            throw new StorageException(new(
                $"ไฟล์ {file.Path} เป็นฐานข้อมูลของโปรแกรมอื่น ให้ระบุไฟล์อื่นใน Storage:ConnectionString",
                $"the file {file.Path} is another program's database; name another file in Storage:ConnectionString"));
        }

        return version;
    }
}
