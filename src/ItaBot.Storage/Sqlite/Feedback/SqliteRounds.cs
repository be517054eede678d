using ItaBot.Feedback.Rounds;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>The rows of rounds, of their keys and codes, and of what is recorded of them as a whole.</summary>
internal static class SqliteRounds
{
    /// <summary>The key of an open round.</summary>
    public const string KeyOfOpen =
        """
        SELECT k.key FROM feedback_key AS k JOIN feedback_round AS r ON r.id = k.round_id
        WHERE r.id = @roundId AND r.closed_at IS NULL
        """;

    // An agency with an open round, and an id that was used before, are conflicts both.
    private const string Insert =
        """
        INSERT INTO feedback_round (id, agency_id, name, rule_year, population, opened_at)
        VALUES (@id, @agencyId, @name, @ruleYear, @population, @openedAt)
        ON CONFLICT DO NOTHING
        """;

    private const string InsertKey = "INSERT INTO feedback_key (round_id, key) VALUES (@roundId, @key)";

    private const string MarkClosed = "UPDATE feedback_round SET closed_at = @now WHERE id = @roundId AND closed_at IS NULL";

    private const string RemoveKey = "DELETE FROM feedback_key WHERE round_id = @roundId";

    private const string RemoveCodes = "DELETE FROM feedback_code WHERE round_id = @roundId";

    private const string InsertInvitation =
        """
        INSERT INTO feedback_invitation (round_id, day, who, how, text, invited_by)
        VALUES (@roundId, @day, @who, @how, @text, @by)
        """;

    private const string InsertOddity =
        """
        INSERT INTO feedback_oddity (round_id, week, oddity)
        VALUES (@roundId, @week, @oddity)
        ON CONFLICT (round_id, week, oddity) DO NOTHING
        """;

    /// <summary>Opens a round with a new key.</summary>
    /// <returns>False where its agency has an open round, or its id is taken; nothing is stored then.</returns>
    public static bool Open(SqliteTransaction transaction, FeedbackRound round)
    {
        var isNew = transaction.Run(
            Insert,
            ("@id", round.Id),
            ("@agencyId", round.AgencyId),
            ("@name", round.Name),
            ("@ruleYear", round.RuleYear),
            ("@population", round.Population),
            ("@openedAt", UtcText.Of(round.OpenedAt))) == 1;
        if (isNew)
        {
            transaction.Run(InsertKey, ("@roundId", round.Id), ("@key", PersonCode.NewKey()));
        }

        return isNew;
    }

    /// <summary>Closes a round: its key and codes go, and the forms that are open in it.</summary>
    public static void Close(SqliteTransaction transaction, string roundId, DateTimeOffset now, SqliteFile file)
    {
        if (transaction.Run(MarkClosed, ("@roundId", roundId), ("@now", UtcText.Of(now))) == 0)
        {
            return;
        }

        transaction.Run(RemoveKey, ("@roundId", roundId));
        transaction.Run(RemoveCodes, ("@roundId", roundId));
        SqliteForms.RemoveOfRound(transaction, roundId);
        SqliteErasedKeys.Add(transaction, roundId);
        file.NoteRewritten();
    }

    /// <summary>Stores who was invited.</summary>
    public static void Invite(SqliteTransaction transaction, string roundId, Invitation invitation) =>
        transaction.Run(
            InsertInvitation,
            ("@roundId", roundId),
            ("@day", DayText.Of(invitation.Day)),
            ("@who", invitation.Who),
            ("@how", invitation.How),
            ("@text", invitation.Text),
            ("@by", invitation.By));

    /// <summary>Stores that something looked odd, unless it is stored for that week.</summary>
    public static void Note(SqliteTransaction transaction, string roundId, NotedOddity noted) =>
        transaction.Run(
            InsertOddity,
            ("@roundId", roundId),
            ("@week", DayText.Of(noted.Week)),
            ("@oddity", OddityText.Of(noted.Oddity)));
}
