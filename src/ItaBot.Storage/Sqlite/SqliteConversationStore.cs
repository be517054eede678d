using Dapper;
using ItaBot.Conversations.Dialogs.State;
using Microsoft.Extensions.Logging;

namespace ItaBot.Storage.Sqlite;

/// <summary>Keeps the state of each conversation as a row of a SQLite file. A row that has expired goes with the next one that is stored.</summary>
internal sealed partial class SqliteConversationStore(SqliteFile file, TimeProvider clock, ILogger<SqliteConversationStore> logger)
    : IConversationStore
{
    public async Task<ConversationState?> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        var rows = await file.RunAsync(
            c => c.QueryAsync<(int Version, string State)>(new CommandDefinition(
                "SELECT version, state FROM conversation WHERE id = @conversationId AND expires_at > @now",
                new { conversationId, now = UtcText.Of(clock.GetUtcNow()) },
                cancellationToken: cancellationToken)),
            cancellationToken);
        return rows.Select(r => Read(conversationId, r.Version, r.State)).FirstOrDefault();
    }

    public Task SaveAsync(
        string conversationId, ConversationState state, TimeSpan keptFor, CancellationToken cancellationToken) =>
        file.WriteAsync(
            transaction =>
            {
                SqliteConversations.Store(transaction, conversationId, state, clock.GetUtcNow(), keptFor);
                return true;
            },
            cancellationToken);

    public Task ForgetAsync(string conversationId, CancellationToken cancellationToken) =>
        file.WriteAsync(
            transaction =>
            {
                SqliteConversations.Remove(transaction, conversationId);
                file.NoteErased();
                return true;
            },
            cancellationToken);

    private ConversationState? Read(string conversationId, int version, string json)
    {
        var state = version == ConversationJson.Version ? ConversationJson.Read(json) : null;
        if (state is null)
        {
            LogDropped(conversationId, version);
        }

        return state;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The state of conversation {ConversationId}, version {Version}, cannot be read; the conversation begins anew.")]
    private partial void LogDropped(string conversationId, int version);
}
