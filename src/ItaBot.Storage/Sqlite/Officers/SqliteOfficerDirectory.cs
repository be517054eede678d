using Dapper;
using ItaBot.Channels.Officers;

namespace ItaBot.Storage.Sqlite.Officers;

/// <summary>Keeps officers as rows of a SQLite file.</summary>
internal sealed class SqliteOfficerDirectory(SqliteFile file) : IOfficerDirectory
{
    private const string Select =
        """
        SELECT id AS Id, name AS Name, agency_id AS AgencyId, unit AS Unit, role AS Role, entra_object_id AS EntraObjectId,
            email AS Email, acting_for AS ActingFor, leave_from AS LeaveFrom, leave_to AS LeaveTo
        FROM officer
        """;

    private const string ById = $"{Select} WHERE id = @id";
    private const string ByEntraObjectId = $"{Select} WHERE entra_object_id = @entraObjectId";
    private const string ByEmail = $"{Select} WHERE email = @email";
    private const string All = $"{Select} ORDER BY id";
    private const string OfAgency = $"{Select} WHERE agency_id = @agencyId ORDER BY id";

    public Task<Officer?> FindAsync(string id, CancellationToken cancellationToken) => FindAsync(ById, new { id }, cancellationToken);

    public Task<Officer?> FindByEntraObjectIdAsync(Guid entraObjectId, CancellationToken cancellationToken) =>
        FindAsync(ByEntraObjectId, new { entraObjectId = entraObjectId.ToString("D") }, cancellationToken);

    public Task<Officer?> FindByEmailAsync(string email, CancellationToken cancellationToken) =>
        FindAsync(ByEmail, new { email = email.ToLowerInvariant() }, cancellationToken);

    public Task<IReadOnlyList<Officer>> ListAsync(CancellationToken cancellationToken) => AskAsync(All, null, cancellationToken);

    public Task<IReadOnlyList<Officer>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        AskAsync(OfAgency, new { agencyId }, cancellationToken);

    public Task<bool> HasAdministratorAsync(CancellationToken cancellationToken) => HasAdministratorOfAsync(null, cancellationToken);

    public Task<bool> HasAdministratorAsync(string agencyId, CancellationToken cancellationToken) =>
        HasAdministratorOfAsync(agencyId, cancellationToken);

    public async Task<bool> ImportAsync(IReadOnlyList<Officer> officers, CancellationToken cancellationToken)
    {
        try
        {
            return await file.WriteAsync(
                t => SqliteOfficers.Import(t, officers) ? true : throw new RefusedException(), cancellationToken);
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    public Task<OfficerRemoval> RemoveAsync(string id, CancellationToken cancellationToken) =>
        file.WriteAsync(t => SqliteOfficers.TakeOut(t, id), cancellationToken);

    private Task<bool> HasAdministratorOfAsync(string? agencyId, CancellationToken cancellationToken) =>
        file.RunAsync(
            c => c.ExecuteScalarAsync<bool>(new CommandDefinition(
                SqliteOfficers.HasAdministrator, new { agencyId }, cancellationToken: cancellationToken)),
            cancellationToken);

    private async Task<Officer?> FindAsync(string sql, object values, CancellationToken cancellationToken) =>
        (await AskAsync(sql, values, cancellationToken)).SingleOrDefault();

    private Task<IReadOnlyList<Officer>> AskAsync(string sql, object? values, CancellationToken cancellationToken) =>
        file.RunAsync<IReadOnlyList<Officer>>(
            async c =>
            {
                var rows = await c.QueryAsync<Row>(new CommandDefinition(sql, values, cancellationToken: cancellationToken));
                return [.. rows.Select(Read)];
            },
            cancellationToken);

    private Officer Read(Row row)
    {
        try
        {
            return new(
                row.Id,
                row.Name,
                row.AgencyId,
                row.Unit,
                OfficerRoleText.Read(row.Role),
                row.EntraObjectId is { } id ? Guid.Parse(id) : null,
                row.Email,
                row.ActingFor,
                DayText.ReadOptional(row.LeaveFrom),
                DayText.ReadOptional(row.LeaveTo));
        }
        catch (FormatException e)
        {
            throw SqliteFailure.Damaged(file.Path, row.Id, e);
        }
    }

    private sealed record Row(
        string Id,
        string Name,
        string AgencyId,
        string Unit,
        string Role,
        string? EntraObjectId,
        string? Email,
        string? ActingFor,
        string? LeaveFrom,
        string? LeaveTo);

    // Only an exception rolls back what the import has removed by then.
    private sealed class RefusedException : Exception;
}
