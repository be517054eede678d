using ItaBot.Reminders.Records;

namespace ItaBot.Storage.Sqlite.Reminders.Rows;

/// <summary>A row of how somebody wants to be reminded.</summary>
internal sealed record PersonWishesRow(
    string PersonId, string? Hour, string? Locale, long IsStopped, string? PausedFrom, string? PausedUntil)
{
    public const string Select =
        """
        SELECT person_id AS PersonId, hour AS Hour, locale AS Locale, is_stopped AS IsStopped, paused_from AS PausedFrom,
            paused_until AS PausedUntil
        FROM person_wishes
        """;

    /// <exception cref="FormatException">The program did not write it so.</exception>
    public PersonWishes Read() => new(PersonId)
    {
        Hour = HourText.ReadOptional(Hour),
        Locale = Locale,
        IsStopped = IsStopped != 0,
        Pause = PausedFrom is { } from && PausedUntil is { } until ? new(DayText.Read(from), DayText.Read(until)) : null,
    };
}
