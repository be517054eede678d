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
        $"{Select} WHERE directory_id = @directoryId AND type = 'personal' AND is_dead = 0 ORDER BY kept_at DESC LIMIT 1";

    public Task<ConversationReference?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        FindAsync(ByConversation, new { conversationId }, cancellationToken);

    public Task<ConversationReference?> FindPersonalAsync(Guid directoryId, CancellationToken cancellationToken) =>
        FindAsync(Personal, new { directoryId = directoryId.ToString("D") }, cancellationToken);

    public Task MarkDeadAsync(string conversationId, CancellationToken cancellationToken) =>
        file.WriteAsync(t => SqliteReferences.MarkDead(t, conversationId), cancellationToken);

    private async Task<ConversationReference?> FindAsync(string sql, object values, CancellationToken cancellationToken)
    {
        var row = await file.RunAsync(
            c => c.QueryFirstOrDefaultAsync<Row?>(new CommandDefinition(sql, values, cancellationToken: cancellationToken)),
            cancellationToken);
        return row is null ? null : Read(row);
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
