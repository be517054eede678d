using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;
using ItaBot.Storage.Sqlite.Reminders.Texts;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Reminders;

/// <summary>The rows of duties.</summary>
internal static class SqliteDuties
{
    // Whoever has done it needs no other day any more.
    private const string SetStateOf =
        """
        INSERT INTO duty_record (agency_id, duty, fiscal_year, due, state, said_by, said_at, links, note)
        VALUES (@agencyId, @duty, @fiscalYear, @due, @state, @by, @now, @links, @note)
        ON CONFLICT (agency_id, duty, fiscal_year, due)
        DO UPDATE SET state = excluded.state, said_by = excluded.said_by, said_at = excluded.said_at,
            links = CASE excluded.links WHEN '[]' THEN links ELSE excluded.links END,
            note = coalesce(excluded.note, note),
            wish_to = CASE excluded.state WHEN 'done' THEN NULL ELSE wish_to END,
            wish_by = CASE excluded.state WHEN 'done' THEN NULL ELSE wish_by END,
            wish_at = CASE excluded.state WHEN 'done' THEN NULL ELSE wish_at END
        """;

    private const string PutOff =
        """
        INSERT INTO duty_record (agency_id, duty, fiscal_year, due, state, said_by, said_at, put_off_to)
        VALUES (@agencyId, @duty, @fiscalYear, @due, 'postponed', @by, @now, @to)
        ON CONFLICT (agency_id, duty, fiscal_year, due)
        DO UPDATE SET state = excluded.state, said_by = excluded.said_by, said_at = excluded.said_at,
            put_off_to = excluded.put_off_to, wish_to = NULL, wish_by = NULL, wish_at = NULL
        """;

    private const string NoteWish =
        """
        INSERT INTO duty_record (agency_id, duty, fiscal_year, due, wish_to, wish_by, wish_at)
        VALUES (@agencyId, @duty, @fiscalYear, @due, @to, @by, @now)
        ON CONFLICT (agency_id, duty, fiscal_year, due)
        DO UPDATE SET wish_to = excluded.wish_to, wish_by = excluded.wish_by, wish_at = excluded.wish_at
        """;

    private const string AnswerWish =
        """
        UPDATE duty_record
        SET decided_to = wish_to, decided_for = wish_by, wished_at = wish_at,
            is_granted = @isGranted, decided_by = @by, decided_at = @now,
            state = CASE WHEN @isGranted THEN 'postponed' ELSE state END,
            said_by = CASE WHEN @isGranted THEN @by ELSE said_by END,
            said_at = CASE WHEN @isGranted THEN @now ELSE said_at END,
            put_off_to = CASE WHEN @isGranted THEN wish_to ELSE put_off_to END,
            wish_to = NULL, wish_by = NULL, wish_at = NULL
        WHERE agency_id = @agencyId AND duty = @duty AND fiscal_year = @fiscalYear AND due = @due AND wish_to IS NOT NULL
        """;

    private const string GiveTo =
        """
        INSERT INTO duty_record (agency_id, duty, fiscal_year, due, handed_to)
        VALUES (@agencyId, @duty, @fiscalYear, @due, @to)
        ON CONFLICT (agency_id, duty, fiscal_year, due) DO UPDATE SET handed_to = excluded.handed_to
        """;

    private const string TakeOutOfLists =
        """
        UPDATE duty_record
        SET handed_to = (SELECT json_group_array(value) FROM json_each(handed_to) WHERE value <> @personId)
        WHERE EXISTS (SELECT 1 FROM json_each(handed_to) WHERE value = @personId)
        """;

    /// <summary>Keeps how far a duty is. Nobody wants to hear again of one that is done.</summary>
    public static void SetState(SqliteTransaction transaction, ReminderChange.SetState set, DateTimeOffset now)
    {
        transaction.Run(
            SetStateOf,
            [
                .. SqliteDutyKey.Of(set.AgencyId, set.Duty),
                ("@state", DutyStateText.Of(set.State)),
                ("@by", set.By?.ToLowerInvariant()),
                ("@now", UtcText.Of(now)),
                ("@links", ListText.Of(set.Links)),
                ("@note", set.Note),
            ]);
        if (set.State == DutyState.Done)
        {
            SqliteSnoozes.RemoveOf(transaction, set.AgencyId, set.Duty);
        }
    }

    /// <summary>Puts a duty off.</summary>
    public static void Postpone(SqliteTransaction transaction, ReminderChange.Postpone later, DateTimeOffset now) =>
        transaction.Run(
            PutOff,
            [
                .. SqliteDutyKey.Of(later.AgencyId, later.Duty),
                ("@by", later.By?.ToLowerInvariant()),
                ("@now", UtcText.Of(now)),
                ("@to", DayText.Of(later.To)),
            ]);

    /// <summary>Keeps a wish to put a duty off, in place of one that waits.</summary>
    public static void Wish(SqliteTransaction transaction, ReminderChange.WishPostponement wish, DateTimeOffset now) =>
        transaction.Run(
            NoteWish,
            [
                .. SqliteDutyKey.Of(wish.AgencyId, wish.Duty),
                ("@to", DayText.Of(wish.To)),
                ("@by", wish.By?.ToLowerInvariant()),
                ("@now", UtcText.Of(now)),
            ]);

    /// <summary>Answers the wish that waits.</summary>
    /// <returns>False where none does; nothing is changed then.</returns>
    public static bool Decide(SqliteTransaction transaction, ReminderChange.DecidePostponement decision, DateTimeOffset now) =>
        transaction.Run(
            AnswerWish,
            [
                .. SqliteDutyKey.Of(decision.AgencyId, decision.Duty),
                ("@isGranted", decision.IsGranted),
                ("@by", decision.By?.ToLowerInvariant()),
                ("@now", UtcText.Of(now)),
            ]) == 1;

    /// <summary>Hands a duty over, or gives it back to its units.</summary>
    public static void HandOver(SqliteTransaction transaction, ReminderChange.HandOver handed) =>
        transaction.Run(
            GiveTo,
            [
                .. SqliteDutyKey.Of(handed.AgencyId, handed.Duty),
                ("@to", ListText.Of([.. handed.To.Select(id => id.ToLowerInvariant())])),
            ]);

    /// <summary>Takes somebody out of those to whom duties were handed over.</summary>
    /// <param name="transaction">In which transaction.</param>
    /// <param name="personId">Who, in small letters.</param>
    public static void TakeOut(SqliteTransaction transaction, string personId) =>
        transaction.Run(TakeOutOfLists, ("@personId", personId));
}
