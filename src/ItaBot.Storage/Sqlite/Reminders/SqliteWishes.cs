using ItaBot.Reminders.Records;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Reminders;

/// <summary>The rows of how people want to be reminded.</summary>
internal static class SqliteWishes
{
    private const string PauseUntil =
        """
        INSERT INTO person_wishes (agency_id, person_id, paused_from, paused_until)
        VALUES (@agencyId, @personId, @from, @until)
        ON CONFLICT (agency_id, person_id)
        DO UPDATE SET is_stopped = 0, paused_from = excluded.paused_from, paused_until = excluded.paused_until
        """;

    private const string StopAll =
        """
        INSERT INTO person_wishes (agency_id, person_id, is_stopped)
        VALUES (@agencyId, @personId, 1)
        ON CONFLICT (agency_id, person_id) DO UPDATE SET is_stopped = 1, paused_from = NULL, paused_until = NULL
        """;

    private const string ChooseHour =
        """
        INSERT INTO person_wishes (agency_id, person_id, hour)
        VALUES (@agencyId, @personId, @hour)
        ON CONFLICT (agency_id, person_id) DO UPDATE SET is_stopped = 0, hour = excluded.hour
        """;

    private const string ChooseLocale =
        """
        INSERT INTO person_wishes (agency_id, person_id, locale)
        VALUES (@agencyId, @personId, @locale)
        ON CONFLICT (agency_id, person_id) DO UPDATE SET locale = excluded.locale
        """;

    private const string RemoveOfPerson = "DELETE FROM person_wishes WHERE person_id = @personId";

    /// <summary>Keeps until when somebody wants to be left alone.</summary>
    public static void Pause(SqliteTransaction transaction, ReminderChange.PausePerson pause) =>
        transaction.Run(
            PauseUntil,
            ("@agencyId", pause.AgencyId),
            ("@personId", pause.PersonId.ToLowerInvariant()),
            ("@from", DayText.Of(pause.From)),
            ("@until", DayText.Of(pause.Until)));

    /// <summary>Keeps that somebody wants no reminders.</summary>
    public static void Stop(SqliteTransaction transaction, ReminderChange.StopPerson stop) =>
        transaction.Run(StopAll, ("@agencyId", stop.AgencyId), ("@personId", stop.PersonId.ToLowerInvariant()));

    /// <summary>Keeps from what time on somebody wants to be reminded.</summary>
    public static void Choose(SqliteTransaction transaction, ReminderChange.ChooseHour hour) =>
        transaction.Run(
            ChooseHour,
            ("@agencyId", hour.AgencyId),
            ("@personId", hour.PersonId.ToLowerInvariant()),
            ("@hour", HourText.Of(hour.Hour)));

    /// <summary>Keeps in which language somebody wants to be reminded.</summary>
    public static void Choose(SqliteTransaction transaction, ReminderChange.ChooseLocale locale) =>
        transaction.Run(
            ChooseLocale,
            ("@agencyId", locale.AgencyId),
            ("@personId", locale.PersonId.ToLowerInvariant()),
            ("@locale", locale.Locale));

    /// <summary>Forgets how somebody wants to be reminded.</summary>
    /// <param name="transaction">In which transaction.</param>
    /// <param name="personId">Who, in small letters.</param>
    public static void RemoveOf(SqliteTransaction transaction, string personId) =>
        transaction.Run(RemoveOfPerson, ("@personId", personId));
}
