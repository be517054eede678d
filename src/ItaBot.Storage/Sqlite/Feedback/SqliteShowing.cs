using Dapper;
using ItaBot.Feedback.Results;
using ItaBot.Feedback.Rounds;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>Decides what is shown of a round and stores that it is, as a part of a transaction.</summary>
internal static class SqliteShowing
{
    private const string FindRound = $"{FeedbackRoundRow.Select} WHERE id = @roundId";

    private const string FindPeople = "SELECT people, shown_people FROM feedback_round WHERE id = @roundId";

    private const string ShowPeople = "UPDATE feedback_round SET shown_people = @people WHERE id = @roundId";

    private const string ShowCounts =
        "UPDATE feedback_count SET is_shown = 1 WHERE round_id = @roundId AND people >= @fewest AND NOT is_shown";

    private const string HasEnoughHiddenComments =
        "SELECT count(*) >= @fewest FROM feedback_comment WHERE round_id = @roundId AND NOT is_shown";

    private const string ShowComments = "UPDATE feedback_comment SET is_shown = 1 WHERE round_id = @roundId AND NOT is_shown";

    private const string ListCounts =
        "SELECT id FROM feedback_count WHERE round_id = @roundId AND kind = @kind AND is_shown ORDER BY id";

    private const string ListComments = "SELECT text FROM feedback_comment WHERE round_id = @roundId AND is_shown ORDER BY id";

    private const string ListOddities = "SELECT week, oddity FROM feedback_oddity WHERE round_id = @roundId ORDER BY week, oddity";

    private const string ListInvitations =
        "SELECT day, who, how, text, invited_by FROM feedback_invitation WHERE round_id = @roundId ORDER BY day, id";

    /// <summary>Shows a round.</summary>
    /// <returns>Null where there is none.</returns>
    /// <exception cref="ArgumentException">What was shown of it could never have been shown.</exception>
    /// <exception cref="FormatException">A row holds what cannot be read.</exception>
    public static async Task<RoundResults?> ShowAsync(SqliteTransaction transaction, string roundId)
    {
        var connection = transaction.Connection!;
        if (await connection.QueryFirstOrDefaultAsync<FeedbackRoundRow?>(FindRound, new { roundId }, transaction) is not { } round)
        {
            return null;
        }

        var shown = await AdvanceAsync(transaction, roundId);
        var oddities = await connection.QueryAsync<(string Week, string Oddity)>(ListOddities, new { roundId }, transaction);
        var invitations = await connection.QueryAsync<(string Day, string Who, string How, string Text, string? By)>(
            ListInvitations, new { roundId }, transaction);
        return new(
            round.Read(),
            shown,
            await ListAsync(transaction, ListCounts, new { roundId, kind = "service" }),
            await ListAsync(transaction, ListCounts, new { roundId, kind = "time" }),
            await ListAsync(transaction, ListComments, new { roundId }),
            [.. oddities.Select(o => new NotedOddity(DayText.Read(o.Week), OddityText.Read(o.Oddity)))],
            [.. invitations.Select(i => new Invitation(DayText.Read(i.Day), i.Who, i.How, i.Text, i.By))]);
    }

    /// <summary>What was shown of a round last.</summary>
    /// <returns>Null where there is none.</returns>
    /// <exception cref="ArgumentException">It could never have been shown.</exception>
    public static async Task<ShownAnswers?> FindShownAsync(SqliteTransaction transaction, string roundId) =>
        await transaction.Connection!.QueryFirstOrDefaultAsync<(int People, int Shown)?>(FindPeople, new { roundId }, transaction) is var (_, shown)
            ? await SqliteTallies.OfShownAsync(transaction, roundId, shown)
            : null;

    private static async Task<ShownAnswers> AdvanceAsync(SqliteTransaction transaction, string roundId)
    {
        var (people, shownPeople) = await transaction.Connection!.QuerySingleAsync<(int, int)>(
            FindPeople, new { roundId }, transaction);
        var before = await SqliteTallies.OfShownAsync(transaction, roundId, shownPeople);
        var shown = ResultGate.Show(before, people, await SqliteTallies.OfAnswersAsync(transaction, roundId));
        foreach (var (item, tally) in shown.Tallies.Where(t => t.Value != before[t.Key]))
        {
            SqliteTallies.Store(transaction, roundId, item, tally);
        }

        // Only with the people: else an id would appear when its fifth person comes, whoever that is.
        if (shown.People > before.People)
        {
            transaction.Run(ShowPeople, ("@roundId", roundId), ("@people", shown.People));
            transaction.Run(ShowCounts, ("@roundId", roundId), ("@fewest", ResultGate.Fewest));
        }

        if (transaction.Ask(HasEnoughHiddenComments, ("@roundId", roundId), ("@fewest", ResultGate.Fewest)))
        {
            transaction.Run(ShowComments, ("@roundId", roundId));
        }

        return shown;
    }

    private static async Task<IReadOnlyList<string>> ListAsync(SqliteTransaction transaction, string sql, object values) =>
        (await transaction.Connection!.QueryAsync<string>(sql, values, transaction)).AsList();
}
