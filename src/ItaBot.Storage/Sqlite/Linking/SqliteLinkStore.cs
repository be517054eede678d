using System.Text.Json;
using Dapper;
using ItaBot.Channels;
using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;

namespace ItaBot.Storage.Sqlite.Linking;

/// <summary>Keeps links and their codes as rows of a SQLite file.</summary>
internal sealed class SqliteLinkStore(SqliteFile file) : ILinkStore
{
    private const string AddCode =
        """
        INSERT INTO link_code (hash, agency_id, officer, officer_id, is_administrators, expires_at)
        VALUES (@hash, @agencyId, @officer, @officerId, @isAdministrators, @expiresAt)
        """;

    private const string RemoveAdministrators = "DELETE FROM link_code WHERE is_administrators";

    private const string FindCode =
        "SELECT agency_id, officer, officer_id, is_administrators, expires_at FROM link_code WHERE hash = @hash AND expires_at > @now";

    // An officer of the directory may have moved to another agency since, or have left.
    private const string FindLink =
        """
        SELECT coalesce(o.agency_id, l.agency_id), coalesce(o.name, l.officer), l.officer_id, l.linked_at
        FROM officer_link AS l
        LEFT JOIN officer AS o ON o.id = l.officer_id
        WHERE l.channel = @Channel AND l.person_id = @Id AND (l.officer_id IS NULL OR o.id IS NOT NULL)
        """;

    private const string ListLinkedOfficers = "SELECT officer_id FROM officer_link WHERE officer_id IS NOT NULL";

    private const string ListLinks =
        """
        SELECT l.channel, l.person_id, o.agency_id, o.name, o.id, l.linked_at
        FROM officer_link AS l
        JOIN officer AS o ON o.id = l.officer_id
        WHERE o.id IN (SELECT value FROM json_each(@ids))
            AND NOT EXISTS (SELECT 1 FROM left_person AS p WHERE p.channel = l.channel AND p.person_id = l.person_id)
        ORDER BY l.linked_at DESC
        """;

    private const string FindWrongCodes =
        "SELECT count, paused_until FROM wrong_code WHERE channel = @Channel AND person_id = @Id";

    private const string HasLeft =
        "SELECT EXISTS (SELECT 1 FROM left_person WHERE channel = @Channel AND person_id = @Id)";

    public Task AddCodeAsync(LinkCode code, CancellationToken cancellationToken) =>
        file.WriteAsync(
            t =>
            {
                if (code.IsAdministrators)
                {
                    t.Run(RemoveAdministrators);
                }

                return t.Run(
                    AddCode,
                    ("@hash", code.Hash),
                    ("@agencyId", code.AgencyId),
                    ("@officer", code.Officer),
                    ("@officerId", code.OfficerId),
                    ("@isAdministrators", code.IsAdministrators),
                    ("@expiresAt", UtcText.Of(code.ExpiresAt)));
            },
            cancellationToken);

    public async Task<LinkCode?> FindCodeAsync(string hash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await AskAsync<(string AgencyId, string Officer, string? OfficerId, bool IsAdministrators, string ExpiresAt)>(
            FindCode, new { hash, now = UtcText.Of(now) }, cancellationToken);
        return rows
            .Select(r => new LinkCode(hash, r.AgencyId, r.Officer, UtcText.Read(r.ExpiresAt))
            {
                OfficerId = r.OfficerId,
                IsAdministrators = r.IsAdministrators,
            })
            .FirstOrDefault();
    }

    public async Task<OfficerLink?> FindLinkAsync(PersonId person, CancellationToken cancellationToken)
    {
        var rows = await AskAsync<(string AgencyId, string Officer, string? OfficerId, string LinkedAt)>(
            FindLink, person, cancellationToken);
        return rows
            .Select(r => new OfficerLink(person, r.AgencyId, r.Officer, UtcText.Read(r.LinkedAt)) { OfficerId = r.OfficerId })
            .FirstOrDefault();
    }

    public async Task<IReadOnlySet<string>> ListLinkedOfficersAsync(CancellationToken cancellationToken) =>
        (await AskAsync<string>(ListLinkedOfficers, null, cancellationToken)).ToHashSet(Officer.IdComparer);

    public async Task<IReadOnlyList<OfficerLink>> ListLinksAsync(
        IReadOnlyCollection<string> officerIds, CancellationToken cancellationToken)
    {
        var rows = await AskAsync<(string Channel, string PersonId, string AgencyId, string Officer, string OfficerId, string LinkedAt)>(
            ListLinks, new { ids = JsonSerializer.Serialize(officerIds) }, cancellationToken);
        return
        [
            .. rows.Select(r => new OfficerLink(new(r.Channel, r.PersonId), r.AgencyId, r.Officer, UtcText.Read(r.LinkedAt))
            {
                OfficerId = r.OfficerId,
            }),
        ];
    }

    public async Task<WrongCodes> FindWrongCodesAsync(PersonId person, CancellationToken cancellationToken)
    {
        var rows = await AskAsync<(int Count, string? PausedUntil)>(FindWrongCodes, person, cancellationToken);
        return rows.Select(r => new WrongCodes(r.Count, UtcText.ReadOptional(r.PausedUntil))).FirstOrDefault() ?? WrongCodes.None;
    }

    public async Task<bool> HasLeftAsync(PersonId person, CancellationToken cancellationToken) =>
        (await AskAsync<bool>(HasLeft, person, cancellationToken)).Single();

    private Task<IEnumerable<T>> AskAsync<T>(string sql, object? values, CancellationToken cancellationToken) =>
        file.RunAsync(
            c => c.QueryAsync<T>(new CommandDefinition(sql, values, cancellationToken: cancellationToken)), cancellationToken);
}
