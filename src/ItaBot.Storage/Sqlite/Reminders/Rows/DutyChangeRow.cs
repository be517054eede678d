using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;
using ItaBot.Storage.Sqlite.Reminders.Texts;

namespace ItaBot.Storage.Sqlite.Reminders.Rows;

/// <summary>A row of the history of a duty.</summary>
internal sealed record DutyChangeRow(string ChangedAt, string? ChangedBy, string Kind, string Details)
{
    public const string Select =
        "SELECT changed_at AS ChangedAt, changed_by AS ChangedBy, kind AS Kind, details AS Details FROM duty_change";

    /// <exception cref="FormatException">The program did not write it so.</exception>
    public DutyChange Read(string agencyId, DutyKey duty) =>
        new(UtcText.Read(ChangedAt), new DutyChangeText(duty, Kind, Details).Read(agencyId, ChangedBy));
}
