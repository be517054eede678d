using Dapper;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using ItaBot.Feedback.Sampling;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>Keeps feedback as rows of a SQLite file.</summary>
internal sealed class SqliteFeedbackStore(SqliteFile file, TimeProvider clock) : IFeedbackStore
{
    private const string OpenOfAgency = $"{FeedbackRoundRow.Select} WHERE agency_id = @agencyId AND closed_at IS NULL";

    private const string ById = $"{FeedbackRoundRow.Select} WHERE id = @roundId";

    private const string AllOfAgency = $"{FeedbackRoundRow.Select} WHERE agency_id = @agencyId ORDER BY opened_at DESC, rowid DESC";

    private const string FindForm = "SELECT form FROM feedback_form WHERE person = @person";

    private const string Loads =
        """
        SELECT item, sum(people) FROM feedback_answer WHERE round_id = @roundId GROUP BY item;

        SELECT e.value, count(*) FROM feedback_form AS f, json_each(f.expected) AS e WHERE f.round_id = @roundId GROUP BY e.value;
        """;

    private const string KeptKeys =
        """
        SELECT round_id FROM feedback_key UNION SELECT round_id FROM feedback_code UNION SELECT round_id FROM feedback_form
        EXCEPT SELECT id FROM feedback_round WHERE closed_at IS NULL
        UNION SELECT round_id FROM erased_key
        ORDER BY 1
        """;

    public async Task<FeedbackRound?> FindOpenAsync(string agencyId, CancellationToken cancellationToken) =>
        (await RoundsAsync(OpenOfAgency, new { agencyId }, cancellationToken)).SingleOrDefault();

    public async Task<FeedbackRound?> FindAsync(string roundId, CancellationToken cancellationToken) =>
        (await RoundsAsync(ById, new { roundId }, cancellationToken)).SingleOrDefault();

    public Task<IReadOnlyList<FeedbackRound>> ListAsync(string agencyId, CancellationToken cancellationToken) =>
        RoundsAsync(AllOfAgency, new { agencyId }, cancellationToken);

    public async Task<FeedbackForm?> FindFormAsync(string person, CancellationToken cancellationToken)
    {
        var json = await file.RunAsync(
            c => c.ExecuteScalarAsync<string?>(new CommandDefinition(FindForm, new { person }, cancellationToken: cancellationToken)),
            cancellationToken);
        return json is null ? null : FormJson.Read(json);
    }

    public Task<bool> HasAnsweredAsync(string roundId, string person, CancellationToken cancellationToken) =>
        file.RunAsync(
            async c =>
            {
                var key = await c.ExecuteScalarAsync<byte[]?>(
                    new CommandDefinition(SqliteRounds.KeyOfOpen, new { roundId }, cancellationToken: cancellationToken));
                return key is not null && await c.ExecuteScalarAsync<bool>(new CommandDefinition(
                    SqliteAnswers.HasCode, new { roundId, code = PersonCode.Of(key, person) }, cancellationToken: cancellationToken));
            },
            cancellationToken);

    public Task<IReadOnlyList<ItemLoad>> LoadsAsync(
        string roundId, IReadOnlyList<string> items, CancellationToken cancellationToken) =>
        file.RunAsync<IReadOnlyList<ItemLoad>>(
            async c =>
            {
                // One transaction, so that a form that is sent meanwhile is counted once.
                using var reading = c.BeginTransaction(deferred: true);
                using var rows = await c.QueryMultipleAsync(
                    new CommandDefinition(Loads, new { roundId }, reading, cancellationToken: cancellationToken));
                var answers = (await rows.ReadAsync<(string Item, int Count)>()).ToDictionary(r => r.Item, r => r.Count);
                var asked = (await rows.ReadAsync<(string Item, int Count)>()).ToDictionary(r => r.Item, r => r.Count);
                return [.. items.Select(i => new ItemLoad(i, answers.GetValueOrDefault(i), asked.GetValueOrDefault(i)))];
            },
            cancellationToken);

    public Task<RoundResults?> ShowAsync(string roundId, CancellationToken cancellationToken) =>
        file.WriteAsync(t => CheckedAsync(roundId, () => SqliteShowing.ShowAsync(t, roundId)), cancellationToken);

    public Task<ShownAnswers?> FindShownAsync(string roundId, CancellationToken cancellationToken) =>
        file.RunAsync(
            async c =>
            {
                using var reading = c.BeginTransaction(deferred: true);
                return await CheckedAsync(roundId, () => SqliteShowing.FindShownAsync(reading, roundId));
            },
            cancellationToken);

    public async Task<bool> ApplyAsync(IReadOnlyList<FeedbackChange> changes, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await file.TryWriteAsync(
            t => changes.All(c => SqliteFeedbackChanges.Apply(t, c, now, file)), cancellationToken);
    }

    public Task<int> EndFormsAsync(DateTimeOffset notUsedSince, DateOnly week, CancellationToken cancellationToken) =>
        file.WriteAsync(t => EndForms(t, notUsedSince, week), cancellationToken);

    public Task<IReadOnlyList<string>> ListKeptKeysAsync(CancellationToken cancellationToken) =>
        file.RunAsync<IReadOnlyList<string>>(
            async c => (await c.QueryAsync<string>(new CommandDefinition(KeptKeys, cancellationToken: cancellationToken))).AsList(),
            cancellationToken);

    private async Task<T> CheckedAsync<T>(string roundId, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw SqliteFailure.Damaged(file.Path, roundId, e);
        }
    }

    private int EndForms(SqliteTransaction transaction, DateTimeOffset notUsedSince, DateOnly week)
    {
        var idle = SqliteForms.Idle(transaction, notUsedSince);
        foreach (var (person, form) in idle)
        {
            // Where it cannot be sent, the round is closed or the person has answered: it is thrown away as well.
            if (form is not { Points.Count: > 0 } || !SqliteAnswers.Send(transaction, person, form, week))
            {
                SqliteForms.Remove(transaction, person);
            }
        }

        if (idle.Count > 0)
        {
            file.NoteErased();
        }

        return idle.Count;
    }

    private Task<IReadOnlyList<FeedbackRound>> RoundsAsync(string sql, object values, CancellationToken cancellationToken) =>
        file.RunAsync<IReadOnlyList<FeedbackRound>>(
            async c =>
            {
                var rows = await c.QueryAsync<FeedbackRoundRow>(
                    new CommandDefinition(sql, values, cancellationToken: cancellationToken));
                return [.. rows.Select(r => r.Read())];
            },
            cancellationToken);
}
