using ItaBot.Channels.Reminders;
using ItaBot.Reminders.Digests;
using ItaBot.Storage.Sqlite.Outbox;
using ItaBot.Storage.Sqlite.Reminders.Texts;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Reminders.Ledger;

/// <summary>The rows of what was told, and of the tries to tell it.</summary>
internal static class SqliteReminderMessages
{
    private const string Of =
        "(SELECT id FROM reminder_message WHERE agency_id = @agencyId AND person_id = @personId AND day = @day)";

    private const string InsertMessage =
        """
        INSERT INTO reminder_message (agency_id, person_id, day)
        VALUES (@agencyId, @personId, @day)
        ON CONFLICT (agency_id, day, person_id) DO NOTHING
        """;

    private const string InsertSent =
        $"""
        INSERT INTO reminder_sent (agency_id, duty, fiscal_year, due, occasion, meant, person_id, message_id)
        VALUES (@toldAgencyId, @duty, @fiscalYear, @due, @occasion, @meant, @toldPersonId, {Of})
        ON CONFLICT (agency_id, duty, fiscal_year, due, occasion, meant, person_id) DO NOTHING
        """;

    private const string InsertAttempt =
        $"""
        INSERT INTO reminder_attempt (message_id, channel, outbox_key, state, reason, noted_at)
        VALUES ({Of}, @channel, @outboxKey, @state, @reason, @now)
        """;

    private const string SettleOpen =
        """
        UPDATE reminder_attempt SET state = @state, reason = @reason, noted_at = @now
        WHERE id = @id AND state = 'queued'
        """;

    // With what it said and how it was tried.
    private const string RemoveOpen =
        "DELETE FROM reminder_message WHERE id = (SELECT message_id FROM reminder_attempt WHERE id = @id AND state = 'queued')";

    private const string GoBack = "UPDATE reminder_progress SET up_to = @before WHERE agency_id = @agencyId AND up_to >= @day";

    /// <summary>Stores that somebody is told something, and puts it into the outbox.</summary>
    /// <returns>
    /// False where they have a message of the day, or were told some of it before; what is stored by then has to be rolled back.
    /// </returns>
    public static bool Add(
        SqliteTransaction transaction, ReminderMessage told, IReadOnlyList<ReminderAttempt> attempts, DateTimeOffset now)
    {
        var isNew = transaction.Run(
            InsertMessage,
            ("@agencyId", told.AgencyId),
            ("@personId", told.PersonId.ToLowerInvariant()),
            ("@day", DayText.Of(told.Day))) == 1;
        if (!isNew || !told.Reminders.Distinct().All(r => TryAdd(transaction, told, r)))
        {
            return false;
        }

        foreach (var attempt in attempts)
        {
            Add(transaction, told, attempt, now);
        }

        return true;
    }

    /// <summary>Stores what became of a try, and the next one.</summary>
    /// <returns>False where it is not so any more; what is stored by then has to be rolled back.</returns>
    public static bool Settle(
        SqliteTransaction transaction,
        OpenAttempt attempt,
        ReminderState state,
        string? reason,
        ReminderAttempt? next,
        DateTimeOffset now)
    {
        var isOpen = transaction.Run(
            SettleOpen,
            ("@id", attempt.Id),
            ("@state", ReminderStateText.Of(state)),
            ("@reason", reason),
            ("@now", UtcText.Of(now))) == 1;
        if (!isOpen || next is null)
        {
            return isOpen;
        }

        // What waits for the person to write would be told a second time.
        if (state == ReminderState.Quota && !SqliteMessages.Withdraw(transaction, attempt.Key, ReminderStateText.Of(state), now))
        {
            return false;
        }

        Add(transaction, attempt.Told, next, now);
        return true;
    }

    /// <summary>Takes a message back, and the days of its agency from its own on are not done with any more.</summary>
    /// <returns>False where it is too late; what is stored by then has to be rolled back.</returns>
    public static bool TakeBack(SqliteTransaction transaction, OpenAttempt attempt, DateTimeOffset now)
    {
        var isTaken = SqliteMessages.Withdraw(transaction, attempt.Key, "closed", now)
            && transaction.Run(RemoveOpen, ("@id", attempt.Id)) == 1;
        if (isTaken)
        {
            transaction.Run(
                GoBack,
                ("@agencyId", attempt.Told.AgencyId),
                ("@day", DayText.Of(attempt.Told.Day)),
                ("@before", DayText.Of(attempt.Told.Day.AddDays(-1))));
        }

        return isTaken;
    }

    private static bool TryAdd(SqliteTransaction transaction, ReminderMessage told, SentReminder sent) =>
        transaction.Run(
            InsertSent,
            ("@agencyId", told.AgencyId),
            ("@personId", told.PersonId.ToLowerInvariant()),
            ("@day", DayText.Of(told.Day)),
            ("@toldAgencyId", sent.AgencyId),
            ("@duty", sent.Duty),
            ("@fiscalYear", sent.FiscalYear),
            ("@due", DayText.Of(sent.Due)),
            ("@occasion", sent.Occasion),
            ("@meant", DayText.Of(sent.Meant)),
            ("@toldPersonId", sent.PersonId)) == 1;

    private static void Add(SqliteTransaction transaction, ReminderMessage told, ReminderAttempt attempt, DateTimeOffset now)
    {
        transaction.Run(
            InsertAttempt,
            ("@agencyId", told.AgencyId),
            ("@personId", told.PersonId.ToLowerInvariant()),
            ("@day", DayText.Of(told.Day)),
            ("@channel", attempt.Channel),
            ("@outboxKey", attempt.Message?.Key),
            ("@state", ReminderStateText.Of(attempt.State)),
            ("@reason", attempt.Reason),
            ("@now", UtcText.Of(now)));
        if (attempt.Message is { } message)
        {
            SqliteMessages.Add(transaction, message, now);
        }
    }
}
