using System.Text.Json;
using Dapper;
using ItaBot.Channels.Outbox;

namespace ItaBot.Storage.Sqlite.Outbox;

/// <summary>Keeps messages as rows of a SQLite file.</summary>
internal sealed class SqliteOutbox(SqliteFile file) : IOutbox
{
    private const string ListWaiting =
        "SELECT DISTINCT conversation_id FROM outbox WHERE state = 'waiting' AND done_at IS NULL";

    private const string Next =
        """
        SELECT id AS Id, key AS Key, channel AS Channel, address AS Address, body AS Body, created_at AS CreatedAt,
            tries AS Tries, first_tried_at AS FirstTriedAt, not_before AS NotBefore, is_uncertain AS IsUncertain,
            asked_at AS AskedAt, leaves_no_trace AS LeavesNoTrace
        FROM outbox
        WHERE conversation_id = @conversationId AND state = 'waiting' AND done_at IS NULL
        ORDER BY id
        LIMIT 1
        """;

    private const string ListHeld =
        """
        SELECT id AS Id, body AS Body
        FROM outbox
        WHERE conversation_id = @conversationId AND state = 'held' AND done_at IS NULL
        ORDER BY id
        """;

    // As one value: SQLite takes a limited number of them, and a day's messages have more keys.
    private const string FindStates =
        "SELECT key, state, coalesce(reason, '') FROM outbox WHERE key IN (SELECT value FROM json_each(@keys))";

    public Task<IReadOnlyList<string>> AddAsync(
        IReadOnlyList<NewMessage> messages, DateTimeOffset now, CancellationToken cancellationToken) =>
        file.WriteAsync<IReadOnlyList<string>>(
            transaction =>
            {
                var conversations = new HashSet<string>();
                foreach (var message in messages)
                {
                    if (SqliteMessages.Add(transaction, message, now))
                    {
                        conversations.Add(message.ConversationId);
                    }
                }

                return [.. conversations];
            },
            cancellationToken);

    public Task<IReadOnlyList<string>> ListWaitingAsync(CancellationToken cancellationToken) =>
        file.RunAsync<IReadOnlyList<string>>(
            async c => (await c.QueryAsync<string>(new CommandDefinition(
                ListWaiting, cancellationToken: cancellationToken))).AsList(),
            cancellationToken);

    public async Task<OutboxMessage?> NextAsync(string conversationId, CancellationToken cancellationToken)
    {
        var row = await file.RunAsync(
            c => c.QueryFirstOrDefaultAsync<Row?>(new CommandDefinition(
                Next, new { conversationId }, cancellationToken: cancellationToken)),
            cancellationToken);
        return row is null ? null : new OutboxMessage(
            row.Id,
            row.Key,
            row.Channel,
            conversationId,
            row.Address,
            row.Body,
            UtcText.Read(row.CreatedAt),
            (int)row.Tries,
            UtcText.ReadOptional(row.FirstTriedAt),
            UtcText.ReadOptional(row.NotBefore),
            row.IsUncertain != 0)
        {
            AskedAt = UtcText.ReadOptional(row.AskedAt),
            LeavesNoTrace = row.LeavesNoTrace != 0,
        };
    }

    public Task<bool> BeginAsync(OutboxMessage message, DateTimeOffset now, CancellationToken cancellationToken) =>
        file.WriteAsync(t => SqliteDeliveries.Begin(t, message, now), cancellationToken);

    public Task RecordAsync(
        OutboxMessage message, Delivery delivery, DateTimeOffset now, CancellationToken cancellationToken) =>
        file.WriteAsync(
            t =>
            {
                if (SqliteMessages.LeavesNoTrace(t, message))
                {
                    file.NoteErased();
                }

                return SqliteDeliveries.Record(t, message, delivery, now);
            },
            cancellationToken);

    public Task<IReadOnlyList<HeldMessage>> ListHeldAsync(string conversationId, CancellationToken cancellationToken) =>
        file.RunAsync<IReadOnlyList<HeldMessage>>(
            async c => (await c.QueryAsync<HeldMessage>(new CommandDefinition(
                ListHeld, new { conversationId }, cancellationToken: cancellationToken))).AsList(),
            cancellationToken);

    public async Task<IReadOnlyDictionary<string, MessageState>> FindStatesAsync(
        IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var rows = await file.RunAsync(
            c => c.QueryAsync<(string Key, string State, string Reason)>(new CommandDefinition(
                FindStates, new { keys = JsonSerializer.Serialize(keys) }, cancellationToken: cancellationToken)),
            cancellationToken);
        return rows.ToDictionary(r => r.Key, r => MessageStateText.Read(r.State, r.Reason));
    }

    private sealed record Row(
        long Id,
        string Key,
        string Channel,
        string Address,
        string Body,
        string CreatedAt,
        long Tries,
        string? FirstTriedAt,
        string? NotBefore,
        long IsUncertain,
        string? AskedAt,
        long LeavesNoTrace);
}
