using Dapper;
using ItaBot.Documents;
using ItaBot.Scoring.Assessments;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>Keeps assessments as JSON documents in a SQLite file, with their agency and year as the key.</summary>
internal sealed class SqliteAssessmentStore(SqliteFile file) : IAssessmentStore
{
    private const string MoveToHistory =
        """
        INSERT INTO assessment_history (agency_id, fiscal_year, document, stored_at, replaced_at)
        SELECT agency_id, fiscal_year, document, stored_at, @storedAt
        FROM assessment
        WHERE agency_id = @agencyId AND fiscal_year = @fiscalYear
        """;

    private const string StoreDocument =
        """
        INSERT INTO assessment (agency_id, fiscal_year, document, stored_at)
        VALUES (@agencyId, @fiscalYear, @document, @storedAt)
        ON CONFLICT (agency_id, fiscal_year)
        DO UPDATE SET document = excluded.document, stored_at = excluded.stored_at
        """;

    private readonly ParsedAssessments _parsed = new();

    public Task<IReadOnlyList<Agency>> ListAgenciesAsync(CancellationToken cancellationToken) =>
        file.RunAsync(c => SqliteAgencies.ListAsync(c, file.Path, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<Assessment>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        file.RunAsync<IReadOnlyList<Assessment>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<(int Year, string Document)>(new CommandDefinition(
                    "SELECT fiscal_year, document FROM assessment WHERE agency_id = @agencyId ORDER BY fiscal_year",
                    new { agencyId },
                    cancellationToken: cancellationToken));
                return [.. rows.Select(row => Read(agencyId, row.Year, row.Document))];
            },
            cancellationToken);

    public Task SaveAsync(
        IReadOnlyList<Assessment> assessments, DateTimeOffset storedAt, CancellationToken cancellationToken) =>
        file.WriteAsync(
            async transaction =>
            {
                await StoreAllAsync(transaction, assessments, storedAt, cancellationToken);
                return true;
            },
            cancellationToken);

    /// <summary>Stores assessments where there is none yet.</summary>
    /// <returns>False where there is one.</returns>
    public Task<bool> SaveIfEmptyAsync(
        IReadOnlyList<Assessment> assessments, DateTimeOffset storedAt, CancellationToken cancellationToken) =>
        file.WriteAsync(
            async transaction =>
            {
                if (await transaction.Connection!.ExecuteScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM assessment)", transaction: transaction))
                {
                    return false;
                }

                await StoreAllAsync(transaction, assessments, storedAt, cancellationToken);
                return true;
            },
            cancellationToken);

    private static async Task StoreAllAsync(
        SqliteTransaction transaction,
        IReadOnlyList<Assessment> assessments,
        DateTimeOffset storedAt,
        CancellationToken cancellationToken)
    {
        foreach (var assessment in assessments)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await SqliteAgencies.StoreAsync(transaction, assessment);
            var row = new
            {
                agencyId = assessment.Agency.Id,
                fiscalYear = assessment.FiscalYear,
                document = AssessmentJson.Write(assessment),
                storedAt = UtcText.Of(storedAt),
            };
            await transaction.Connection!.ExecuteAsync(MoveToHistory, row, transaction);
            await transaction.Connection!.ExecuteAsync(StoreDocument, row, transaction);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private Assessment Read(string agencyId, int year, string document)
    {
        try
        {
            return _parsed.Parse(agencyId, year, document);
        }
        catch (AssessmentFormatException e)
        {
            throw SqliteFailure.Damaged(file.Path, $"{agencyId} {year}", e);
        }
    }
}
