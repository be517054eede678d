using Dapper;
using ItaBot.Scoring.Assessments;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite;

/// <summary>The rows of agencies.</summary>
internal static class SqliteAgencies
{
    // An import of an older year does not bring back a name or a kind that the agency no longer has.
    private const string Store =
        """
        INSERT INTO agency (id, name, type, district, province)
        VALUES (@Id, @Name, @Type, @District, @Province)
        ON CONFLICT (id)
        DO UPDATE SET name = excluded.name, type = excluded.type, district = excluded.district, province = excluded.province
        WHERE NOT EXISTS (SELECT 1 FROM assessment WHERE agency_id = excluded.id AND fiscal_year > @FiscalYear)
        """;

    /// <summary>All agencies, by id.</summary>
    public static async Task<IReadOnlyList<Agency>> ListAsync(
        SqliteConnection connection, string path, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync<(string Id, string Name, string Type, string? District, string? Province)>(
            new CommandDefinition("SELECT id, name, type, district, province FROM agency ORDER BY id", cancellationToken: cancellationToken));
        return [.. rows.Select(r => new Agency(r.Id, r.Name, TypeOf(r.Type, r.Id, path), r.District, r.Province))];
    }

    /// <summary>Adds the agency of an assessment, or renews it if the assessment is its newest.</summary>
    public static Task StoreAsync(SqliteTransaction transaction, Assessment assessment)
    {
        var agency = assessment.Agency;
        return transaction.Connection!.ExecuteAsync(
            Store,
            new { agency.Id, agency.Name, Type = agency.Type.ToString(), agency.District, agency.Province, assessment.FiscalYear },
            transaction);
    }

    private static AgencyType TypeOf(string text, string id, string path) => Enum.TryParse<AgencyType>(text, out var type)
        ? type
        : throw SqliteFailure.Damaged(path, id, new FormatException($"'{text}' is not a type of agency."));
}
