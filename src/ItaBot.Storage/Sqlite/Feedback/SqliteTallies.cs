using Dapper;
using ItaBot.Feedback.Results;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>The answers of a round, counted: those that there are, and those that were shown.</summary>
internal static class SqliteTallies
{
    private const string CountAnswers =
        "SELECT item, points, sum(people) FROM feedback_answer WHERE round_id = @roundId GROUP BY item, points";

    private const string ListShown =
        "SELECT item, at_0, at_20, at_40, at_60, at_80, at_100 FROM feedback_shown WHERE round_id = @roundId";

    private const string Upsert =
        """
        INSERT INTO feedback_shown (round_id, item, at_0, at_20, at_40, at_60, at_80, at_100)
        VALUES (@roundId, @item, @at0, @at20, @at40, @at60, @at80, @at100)
        ON CONFLICT (round_id, item)
        DO UPDATE SET at_0 = excluded.at_0, at_20 = excluded.at_20, at_40 = excluded.at_40, at_60 = excluded.at_60,
            at_80 = excluded.at_80, at_100 = excluded.at_100
        """;

    /// <summary>All answers of a round, by item id.</summary>
    public static async Task<IReadOnlyDictionary<string, AnswerTally>> OfAnswersAsync(SqliteTransaction transaction, string roundId)
    {
        var counts = await transaction.Connection!.QueryAsync<(string Item, int Points, int Count)>(
            CountAnswers, new { roundId }, transaction);
        return counts.GroupBy(c => c.Item).ToDictionary(g => g.Key, g => Tally(g.ToDictionary(c => c.Points, c => c.Count)));
    }

    /// <summary>What was shown of a round last.</summary>
    /// <exception cref="ArgumentException">It could never have been shown.</exception>
    public static async Task<ShownAnswers> OfShownAsync(SqliteTransaction transaction, string roundId, int people)
    {
        var rows = await transaction.Connection!.QueryAsync<(string Item, int At0, int At20, int At40, int At60, int At80, int At100)>(
            ListShown, new { roundId }, transaction);
        return ShownAnswers.Kept(
            people, rows.ToDictionary(r => r.Item, r => new AnswerTally(r.At0, r.At20, r.At40, r.At60, r.At80, r.At100)));
    }

    /// <summary>Stores what is shown of an item from now on.</summary>
    public static void Store(SqliteTransaction transaction, string roundId, string item, AnswerTally tally) =>
        transaction.Run(
            Upsert,
            ("@roundId", roundId),
            ("@item", item),
            ("@at0", tally.At0),
            ("@at20", tally.At20),
            ("@at40", tally.At40),
            ("@at60", tally.At60),
            ("@at80", tally.At80),
            ("@at100", tally.At100));

    private static AnswerTally Tally(Dictionary<int, int> counts) => new(
        counts.GetValueOrDefault(0),
        counts.GetValueOrDefault(20),
        counts.GetValueOrDefault(40),
        counts.GetValueOrDefault(60),
        counts.GetValueOrDefault(80),
        counts.GetValueOrDefault(100));
}
