using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;

namespace ItaBot.Storage.Sqlite.Reminders.Rows;

/// <summary>A row of what somebody wants to hear of later.</summary>
internal sealed record DutySnoozeRow(string PersonId, string Duty, long FiscalYear, string Due, string WantedOn)
{
    public const string Select =
        "SELECT person_id AS PersonId, duty AS Duty, fiscal_year AS FiscalYear, due AS Due, wanted_on AS WantedOn FROM duty_snooze";

    /// <exception cref="FormatException">The program did not write it so.</exception>
    public DutySnooze Read() =>
        new(PersonId, new DutyKey(Duty, (int)FiscalYear, DayText.Read(Due)), DayText.Read(WantedOn));
}
