using Dapper;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Outbox;
using ItaBot.Channels.Turns;
using ItaBot.Storage.Sqlite.Feedback;
using ItaBot.Storage.Sqlite.Outbox;
using ItaBot.Storage.Sqlite.Turns;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Inbox;

/// <summary>Keeps events as rows of a SQLite file.</summary>
internal sealed class SqliteInbox(SqliteFile file) : IInbox
{
    private const string Next =
        """
        SELECT id AS Id, channel AS Channel, event_id AS EventId, occurred_at AS OccurredAt, received_at AS ReceivedAt,
            payload AS Payload, tries AS Tries, not_before AS NotBefore
        FROM inbox
        WHERE conversation_id = @conversationId AND outcome IS NULL
        ORDER BY occurred_at, id
        LIMIT 1
        """;

    private readonly RecentRepeats _repeats = new();

    public Task<IReadOnlyList<string>> AddAsync(
        IReadOnlyList<NewEvent> events, DateTimeOffset receivedAt, CancellationToken cancellationToken) =>
        file.WriteAsync<IReadOnlyList<string>>(
            transaction =>
            {
                var conversations = new List<string>();
                foreach (var added in events)
                {
                    if (SqliteEvents.Add(transaction, added, _repeats, receivedAt))
                    {
                        conversations.Add(added.ConversationId);
                    }

                    if (added.ErasesMessageId is not null)
                    {
                        file.NoteErased();
                    }
                }

                return conversations;
            },
            cancellationToken);

    public Task<IReadOnlyList<string>> ListWaitingAsync(CancellationToken cancellationToken) =>
        file.RunAsync<IReadOnlyList<string>>(
            async c => (await c.QueryAsync<string>(new CommandDefinition(
                "SELECT DISTINCT conversation_id FROM inbox WHERE outcome IS NULL",
                cancellationToken: cancellationToken))).AsList(),
            cancellationToken);

    public async Task<InboxEvent?> NextAsync(string conversationId, CancellationToken cancellationToken)
    {
        var row = await file.RunAsync(
            c => c.QueryFirstOrDefaultAsync<Row?>(new CommandDefinition(
                Next, new { conversationId }, cancellationToken: cancellationToken)),
            cancellationToken);
        return row is null ? null : new InboxEvent(
            row.Id,
            row.Channel,
            row.EventId,
            conversationId,
            UtcText.Read(row.OccurredAt),
            UtcText.Read(row.ReceivedAt),
            row.Payload,
            (int)row.Tries,
            UtcText.ReadOptional(row.NotBefore));
    }

    public Task<bool> CommitAsync(InboxEvent done, TurnOutput output, DateTimeOffset now, CancellationToken cancellationToken) =>
        file.WriteAsync(t => SqliteTurn.Store(t, done, output, _repeats, file, now), cancellationToken);

    public Task PostponeAsync(
        InboxEvent failed, string error, DateTimeOffset notBefore, CancellationToken cancellationToken) =>
        file.WriteAsync(
            t => SqliteEvents.Postpone(t, failed, IsToLeaveNoTrace(t, failed) ? null : error, notBefore), cancellationToken);

    public Task GiveUpAsync(
        InboxEvent failed, string error, NewMessage? apology, DateTimeOffset now, CancellationToken cancellationToken) =>
        file.WriteAsync(
            t =>
            {
                var leavesNoTrace = IsToLeaveNoTrace(t, failed);
                if (leavesNoTrace)
                {
                    file.NoteErased();
                }

                var isGivenUp = leavesNoTrace
                    ? SqliteForgottenEvents.Answer(t, failed, _repeats, now)
                    : SqliteEvents.GiveUp(t, failed, error, now);
                return isGivenUp && apology is not null && SqliteMessages.Add(t, apology, failed, leavesNoTrace, now);
            },
            cancellationToken);

    // While a form is open it may be an answer.
    private static bool IsToLeaveNoTrace(SqliteTransaction transaction, InboxEvent failed) =>
        SqliteEvents.LeavesNoTrace(transaction, failed) || SqliteForms.Has(transaction, failed.ConversationId);

    private sealed record Row(
        long Id, string Channel, string EventId, string OccurredAt, string ReceivedAt, string Payload, long Tries, string? NotBefore);
}
