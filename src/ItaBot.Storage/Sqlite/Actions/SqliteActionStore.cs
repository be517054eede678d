using Dapper;
using ItaBot.Channels.Actions;

namespace ItaBot.Storage.Sqlite.Actions;

/// <summary>Keeps buttons as rows of a SQLite file.</summary>
internal sealed class SqliteActionStore(SqliteFile file) : IActionStore
{
    private const string Unexpired =
        """
        SELECT token AS Token, kind AS Kind, data AS Data, expires_at AS ExpiresAt, spent_by AS SpentBy, spent_at AS SpentAt
        FROM action
        WHERE conversation_id = @conversationId AND expires_at > @now
        """;

    private const string ByToken = $"{Unexpired} AND token = @token";

    private const string NewestOfKinds = $"{Unexpired} AND spent_at IS NULL AND kind IN @kinds ORDER BY id DESC LIMIT 1";

    public Task<StoredAction?> FindAsync(
        string token, string conversationId, DateTimeOffset now, CancellationToken cancellationToken) =>
        AskAsync(ByToken, conversationId, new { token, conversationId, now = UtcText.Of(now) }, cancellationToken);

    public Task<StoredAction?> FindNewestAsync(
        IReadOnlyCollection<string> kinds, string conversationId, DateTimeOffset now, CancellationToken cancellationToken) =>
        AskAsync(NewestOfKinds, conversationId, new { kinds, conversationId, now = UtcText.Of(now) }, cancellationToken);

    private async Task<StoredAction?> AskAsync(
        string sql, string conversationId, object values, CancellationToken cancellationToken)
    {
        var row = await file.RunAsync(
            c => c.QueryFirstOrDefaultAsync<Row?>(new CommandDefinition(sql, values, cancellationToken: cancellationToken)),
            cancellationToken);
        return row is null ? null : new StoredAction(row.Token, conversationId, row.Kind, row.Data, UtcText.Read(row.ExpiresAt))
        {
            Spent = row is { SpentBy: { } by, SpentAt: { } at } ? new(by, UtcText.Read(at)) : null,
        };
    }

    private sealed record Row(string Token, string Kind, string Data, string ExpiresAt, string? SpentBy, string? SpentAt);
}
