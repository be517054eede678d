using System.Text.Json;
using Dapper;
using ItaBot.Channels.References;

namespace ItaBot.Storage.Sqlite.References;

/// <summary>Keeps conversation references as rows of a SQLite file.</summary>
internal sealed class SqliteReferenceStore(SqliteFile file) : IReferenceStore
{
    private const string Select =
        """
        SELECT channel AS Channel, conversation_id AS ConversationId, tenant_id AS TenantId, service_url AS ServiceUrl,
            external_conversation_id AS ExternalConversationId, type AS Type, bot_id AS BotId, user_id AS UserId,
            directory_id AS DirectoryId, is_dead AS IsDead, greeted AS Greeted
        FROM conversation_reference
        """;

    private const string ByConversation = $"{Select} WHERE conversation_id = @conversationId";

    private const string Personal =
        $"{Select} WHERE directory_id IN (SELECT value FROM json_each(@ids)) AND type = 'personal' AND is_dead = 0 ORDER BY kept_at DESC";

    public async Task<ConversationReference?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        (await AskAsync(ByConversation, new { conversationId }, cancellationToken)).SingleOrDefault();

    public async Task<IReadOnlyDictionary<Guid, ConversationReference>> FindPersonalAsync(
        IReadOnlyCollection<Guid> directoryIds, CancellationToken cancellationToken)
    {
        var references = await AskAsync(Personal, new { ids = JsonSerializer.Serialize(directoryIds) }, cancellationToken);
        return references.DistinctBy(r => r.DirectoryId).ToDictionary(r => r.DirectoryId!.Value);
    }

    public Task MarkDeadAsync(string conversationId, CancellationToken cancellationToken) =>
        file.WriteAsync(t => SqliteReferences.MarkDead(t, conversationId), cancellationToken);

    private async Task<IEnumerable<ConversationReference>> AskAsync(string sql, object values, CancellationToken cancellationToken)
    {
        var rows = await file.RunAsync(
            c => c.QueryAsync<Row>(new CommandDefinition(sql, values, cancellationToken: cancellationToken)), cancellationToken);
        return rows.Select(Read);
    }

    private ConversationReference Read(Row row)
    {
        try
        {
            return new(
                row.Channel,
                row.ConversationId,
                row.TenantId,
                row.ServiceUrl,
                row.ExternalConversationId,
                ConversationTypeText.Read(row.Type),
                row.BotId,
                row.UserId,
                row.DirectoryId is { } id ? Guid.Parse(id) : null,
                row.IsDead != 0,
                row.Greeted != 0);
        }
        catch (FormatException e)
        {
            throw SqliteFailure.Damaged(file.Path, row.ConversationId, e);
        }
    }

    private sealed record Row(
        string Channel,
        string ConversationId,
        string TenantId,
        string ServiceUrl,
        string ExternalConversationId,
        string Type,
        string BotId,
        string UserId,
        string? DirectoryId,
        long IsDead,
        long Greeted);
}
