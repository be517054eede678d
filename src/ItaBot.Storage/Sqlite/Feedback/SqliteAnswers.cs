using System.Security.Cryptography;
using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Rounds;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>The rows that a form falls apart into when it is sent.</summary>
internal static class SqliteAnswers
{
    private const int IdBytes = 16;

    private const string InsertCode =
        "INSERT INTO feedback_code (round_id, code) VALUES (@roundId, @code) ON CONFLICT (round_id, code) DO NOTHING";

    private const string CountPerson = "UPDATE feedback_round SET people = people + 1 WHERE id = @roundId";

    private const string InsertAnswer =
        "INSERT INTO feedback_answer (id, round_id, item, points, week) VALUES (@id, @roundId, @item, @points, @week)";

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
                InsertAnswer,
                ("@id", NewId()),
                ("@roundId", form.RoundId),
                ("@item", item),
                ("@points", points),
                ("@week", DayText.Of(week)));
        }

        if (form.Comment is { } comment)
        {
            transaction.Run(
                InsertComment, ("@id", NewId()), ("@roundId", form.RoundId), ("@week", DayText.Of(week)), ("@text", comment));
        }

        AddTo(transaction, form.RoundId, "service", form.Service);
        AddTo(transaction, form.RoundId, "time", form.When);
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

    private static byte[] NewId() => RandomNumberGenerator.GetBytes(IdBytes);
}
