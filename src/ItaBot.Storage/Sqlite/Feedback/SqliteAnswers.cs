using System.Security.Cryptography;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Rounds;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>The rows in which a form is counted when it is sent.</summary>
internal static class SqliteAnswers
{
    /// <summary>Whether a person has answered in a round, by their code.</summary>
    public const string HasCode = "SELECT EXISTS (SELECT 1 FROM feedback_code WHERE round_id = @roundId AND code = @code)";

    private const int IdBytes = 16;

    private const string InsertCode =
        "INSERT INTO feedback_code (round_id, code) VALUES (@roundId, @code) ON CONFLICT (round_id, code) DO NOTHING";

    private const string CountPerson = "UPDATE feedback_round SET people = people + 1 WHERE id = @roundId";

    private const string CountAnswer =
        """
        INSERT INTO feedback_answer (round_id, item, week, points, people)
        VALUES (@roundId, @item, @week, @points, 1)
        ON CONFLICT (round_id, item, week, points) DO UPDATE SET people = people + 1
        """;

    private const string InsertComment =
        "INSERT INTO feedback_comment (id, round_id, week, text) VALUES (@id, @roundId, @week, @text)";

    private const string Count =
        """
        INSERT INTO feedback_count (round_id, kind, id, people)
        VALUES (@roundId, @kind, @id, 1)
        ON CONFLICT (round_id, kind, id) DO UPDATE SET people = people + 1
        """;

    /// <summary>Counts a form, and removes the one that the person has open.</summary>
    /// <returns>False where its round is not open, or the person has a code in it; nothing is stored then.</returns>
    public static bool Send(SqliteTransaction transaction, string person, FeedbackForm form, DateOnly week)
    {
        var key = transaction.Get<byte[]>(SqliteRounds.KeyOfOpen, ("@roundId", form.RoundId));
        if (key is null
            || transaction.Run(InsertCode, ("@roundId", form.RoundId), ("@code", PersonCode.Of(key, person))) == 0)
        {
            return false;
        }

        transaction.Run(CountPerson, ("@roundId", form.RoundId));
        foreach (var (item, points) in form.Points)
        {
            transaction.Run(
                CountAnswer,
                ("@roundId", form.RoundId),
                ("@item", item),
                ("@week", DayText.Of(week)),
                ("@points", points));
        }

        if (form.Comment is { } comment)
        {
            transaction.Run(
                InsertComment, ("@id", RandomNumberGenerator.GetBytes(IdBytes)), ("@roundId", form.RoundId), ("@week", DayText.Of(week)), ("@text", comment));
        }

        AddTo(transaction, form.RoundId, "service", form.Service);
        AddTo(transaction, form.RoundId, "time", form.When);
        SqliteKeyOrder.Restore(transaction, form.RoundId);
        SqliteForms.Remove(transaction, person);
        return true;
    }

    private static void AddTo(SqliteTransaction transaction, string roundId, string kind, string? id)
    {
        if (id is not null)
        {
            transaction.Run(Count, ("@roundId", roundId), ("@kind", kind), ("@id", id));
        }
    }
}
