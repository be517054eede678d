using Dapper;
using ItaBot.Channels.Reminders;
using ItaBot.Reminders.Digests;

namespace ItaBot.Storage.Sqlite.Reminders.Ledger;

/// <summary>Keeps what was told to whom as rows of a SQLite file.</summary>
internal sealed class SqliteReminderLedger(SqliteFile file) : IReminderLedger
{
    private const string Finish =
        """
        INSERT INTO reminder_progress (agency_id, up_to)
        VALUES (@agencyId, @day)
        ON CONFLICT (agency_id) DO UPDATE SET up_to = excluded.up_to WHERE excluded.up_to > up_to
        """;

    private const string ListUnfinished =
        """
        SELECT DISTINCT agency_id FROM officer
        WHERE agency_id NOT IN (SELECT agency_id FROM reminder_progress WHERE up_to >= @day)
        ORDER BY agency_id
        """;

    public Task<IReadOnlyList<string>> ListUnfinishedAsync(DateOnly day, CancellationToken cancellationToken) =>
        file.RunAsync<IReadOnlyList<string>>(
            async c => (await c.QueryAsync<string>(new CommandDefinition(
                ListUnfinished, new { day = DayText.Of(day) }, cancellationToken: cancellationToken))).AsList(),
            cancellationToken);

    public Task<AgencyTold> FindAsync(string agencyId, DateOnly day, CancellationToken cancellationToken) =>
        file.RunAsync(c => SqliteAgencyTold.FindAsync(c, file.Path, agencyId, day, cancellationToken), cancellationToken);

    public Task<bool> CommitAsync(
        ReminderMessage told, IReadOnlyList<ReminderAttempt> attempts, DateTimeOffset now, CancellationToken cancellationToken) =>
        file.TryWriteAsync(t => SqliteReminderMessages.Add(t, told, attempts, now), cancellationToken);

    public Task FinishAsync(string agencyId, DateOnly day, CancellationToken cancellationToken) =>
        file.WriteAsync(t => t.Run(Finish, ("@agencyId", agencyId), ("@day", DayText.Of(day))), cancellationToken);

    public Task<IReadOnlyList<OpenAttempt>> ListOpenAsync(CancellationToken cancellationToken) =>
        file.RunAsync(c => SqliteOpenAttempts.ListAsync(c, file.Path, cancellationToken), cancellationToken);

    public Task<bool> SettleAsync(
        OpenAttempt attempt,
        ReminderState state,
        string? reason,
        ReminderAttempt? next,
        DateTimeOffset now,
        CancellationToken cancellationToken) =>
        file.TryWriteAsync(t => SqliteReminderMessages.Settle(t, attempt, state, reason, next, now), cancellationToken);

    public Task<bool> TakeBackAsync(OpenAttempt attempt, DateTimeOffset now, CancellationToken cancellationToken) =>
        file.TryWriteAsync(t => SqliteReminderMessages.TakeBack(t, attempt, now), cancellationToken);
}
