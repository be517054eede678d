using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;
using ItaBot.Storage.Sqlite.Reminders.Texts;

namespace ItaBot.Storage.Sqlite.Reminders.Rows;

/// <summary>A row of what was recorded of a duty.</summary>
internal sealed record DutyRecordRow(
    string Duty,
    long FiscalYear,
    string Due,
    string State,
    string? SaidBy,
    string? SaidAt,
    string? PutOffTo,
    string HandedTo,
    string Links,
    string? Note,
    string? WishTo,
    string? WishBy,
    string? WishAt,
    string? DecidedTo,
    string? DecidedFor,
    string? WishedAt,
    long? IsGranted,
    string? DecidedBy,
    string? DecidedAt)
{
    public const string Select =
        """
        SELECT duty AS Duty, fiscal_year AS FiscalYear, due AS Due, state AS State, said_by AS SaidBy, said_at AS SaidAt,
            put_off_to AS PutOffTo, handed_to AS HandedTo, links AS Links, note AS Note,
            wish_to AS WishTo, wish_by AS WishBy, wish_at AS WishAt,
            decided_to AS DecidedTo, decided_for AS DecidedFor, wished_at AS WishedAt, is_granted AS IsGranted,
            decided_by AS DecidedBy, decided_at AS DecidedAt
        FROM duty_record
        """;

    /// <exception cref="FormatException">The program did not write it so.</exception>
    public DutyRecord Read() => new(new DutyKey(Duty, (int)FiscalYear, DayText.Read(Due)))
    {
        State = DutyStateText.Read(State),
        By = SaidBy,
        At = UtcText.ReadOptional(SaidAt),
        PutOffTo = DayText.ReadOptional(PutOffTo),
        HandedTo = ListText.Read<string>(HandedTo),
        Links = ListText.Read<string>(Links),
        Note = Note,
        Wish = WishOf(WishTo, WishBy, WishAt),
        Decision = WishOf(DecidedTo, DecidedFor, WishedAt) is { } wish && DecidedAt is { } at
            ? new(wish, IsGranted == 1, DecidedBy, UtcText.Read(at))
            : null,
    };

    private static PostponementWish? WishOf(string? to, string? by, string? at) =>
        to is not null && at is not null ? new(DayText.Read(to), by, UtcText.Read(at)) : null;
}
