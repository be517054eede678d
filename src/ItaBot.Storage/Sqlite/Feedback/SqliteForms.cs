using Dapper;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Rounds;
using ItaBot.Storage.Sqlite.Outbox;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>The rows of forms that are open.</summary>
internal static class SqliteForms
{
    private const string Upsert =
        """
        INSERT INTO feedback_form (person, round_id, used_at, expected, form)
        VALUES (@person, @roundId, @usedAt, @expected, @form)
        ON CONFLICT (person)
        DO UPDATE SET round_id = excluded.round_id, used_at = excluded.used_at, expected = excluded.expected, form = excluded.form
        """;

    private const string Exists = "SELECT EXISTS (SELECT 1 FROM feedback_form WHERE person = @person)";

    private const string Delete = "DELETE FROM feedback_form WHERE person = @person";

    private const string DeleteOfRound = "DELETE FROM feedback_form WHERE round_id = @roundId";

    private const string ListIdle = "SELECT person, form FROM feedback_form WHERE used_at < @notUsedSince";

    /// <summary>Keeps a form in place of the person's earlier one.</summary>
    /// <returns>False where its round is not open, or the person has a code in it; nothing is stored then.</returns>
    public static bool Keep(SqliteTransaction transaction, string person, FeedbackForm form)
    {
        var key = transaction.Get<byte[]>(SqliteRounds.KeyOfOpen, ("@roundId", form.RoundId));
        if (key is null
            || transaction.Ask(SqliteAnswers.HasCode, ("@roundId", form.RoundId), ("@code", PersonCode.Of(key, person))))
        {
            return false;
        }

        transaction.Run(
            Upsert,
            ("@person", person),
            ("@roundId", form.RoundId),
            ("@usedAt", UtcText.Of(form.UsedAt)),
            ("@expected", ListText.Of(ExpectedOf(form))),
            ("@form", FormJson.Write(form)));
        return true;
    }

    /// <summary>Whether a person has a form open.</summary>
    public static bool Has(SqliteTransaction transaction, string person) => transaction.Ask(Exists, ("@person", person));

    /// <summary>Removes a person's form, if there is one, and what waits to be said to them without a trace.</summary>
    public static void Remove(SqliteTransaction transaction, string person)
    {
        SqliteMessages.RemoveWithoutTrace(transaction, person);
        Remove(transaction, Delete, ("@person", person));
    }

    /// <summary>Likewise the forms of a round.</summary>
    public static void RemoveOfRound(SqliteTransaction transaction, string roundId)
    {
        SqliteMessages.RemoveWithoutTraceOfRound(transaction, roundId);
        Remove(transaction, DeleteOfRound, ("@roundId", roundId));
    }

    /// <summary>The forms that were used last before a moment; null for one that cannot be read any more.</summary>
    public static IReadOnlyList<(string Person, FeedbackForm? Form)> Idle(SqliteTransaction transaction, DateTimeOffset notUsedSince) =>
        [
            .. transaction.Connection!
                .Query<(string Person, string Form)>(ListIdle, new { notUsedSince = UtcText.Of(notUsedSince) }, transaction)
                .Select(r => (r.Person, FormJson.Read(r.Form))),
        ];

    private static void Remove(SqliteTransaction transaction, string delete, (string Name, object? Value) which)
    {
        if (transaction.Run(delete, which) > 0)
        {
            SqliteKeyOrder.RestoreForms(transaction);
        }
    }

    // An answer that is given and not sent yet is to be expected just as one that is to come; "do not know" is none.
    private static IReadOnlyList<string> ExpectedOf(FeedbackForm form) =>
        [.. form.Items.Where(i => !form.Answers.TryGetValue(i, out var answer) || answer.Points is not null)];
}
