using Dapper;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Storage.Sqlite;

/// <summary>The database on a SQLite file.</summary>
internal sealed class SqliteDatabase(SqliteFile file, SqliteAssessmentStore assessments) : IDatabase
{
    public Task PrepareAsync(CancellationToken cancellationToken) =>
        new SqliteSchema(file, SqliteMigration.All).MigrateAsync(cancellationToken);

    public Task CheckAsync(CancellationToken cancellationToken) =>
        file.RunAsync(c => c.ExecuteScalarAsync<int>("SELECT count(*) FROM (SELECT 1 FROM agency LIMIT 1)"), cancellationToken);

    public Task<bool> SeedAsync(
        IReadOnlyList<Assessment> samples, DateTimeOffset storedAt, CancellationToken cancellationToken) =>
        assessments.SaveIfEmptyAsync(samples, storedAt, cancellationToken);
}
