using Dapper;
using Microsoft.Data.Sqlite;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>The tables of feedback in a database file.</summary>
internal static class FeedbackFile
{
    /// <summary>How often each item of a file was answered with how many points.</summary>
    public static async Task<IReadOnlyDictionary<(string Item, int Points), int>> CountAnswersAsync(string database)
    {
        await using var connection = Open(database);
        return (await connection.QueryAsync<(string Item, int Points, int Count)>(
            "SELECT item, points, sum(people) FROM feedback_answer GROUP BY item, points")).ToDictionary(r => (r.Item, r.Points), r => r.Count);
    }

    /// <summary>How many people have taken part in all rounds of a file.</summary>
    public static Task<long> CountPeopleAsync(string database) => NumberAsync(database, "SELECT sum(people) FROM feedback_round");

    /// <summary>How many codes keep people from answering again.</summary>
    public static Task<long> CountCodesAsync(string database) => NumberAsync(database, "SELECT count(*) FROM feedback_code");

    /// <summary>How many forms are open.</summary>
    public static Task<long> CountFormsAsync(string database) => NumberAsync(database, "SELECT count(*) FROM feedback_form");

    private static async Task<long> NumberAsync(string database, string sql)
    {
        await using var connection = Open(database);
        return await connection.ExecuteScalarAsync<long>(sql);
    }

    private static SqliteConnection Open(string database) => new($"Data Source={database};Mode=ReadOnly;Pooling=False");
}
