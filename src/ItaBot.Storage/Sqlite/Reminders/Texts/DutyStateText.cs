using System.Diagnostics;
using ItaBot.Reminders.Duties;

namespace ItaBot.Storage.Sqlite.Reminders.Texts;

/// <summary>How far a duty is, as it is stored.</summary>
internal static class DutyStateText
{
    public static string Of(DutyState state) => state switch
    {
        DutyState.NotStarted => "notStarted",
        DutyState.InProgress => "inProgress",
        DutyState.Done => "done",
        DutyState.Postponed => "postponed",
        _ => throw new UnreachableException($"{state} is no state of a duty."),
    };

    public static DutyState Read(string? text) => text switch
    {
        "notStarted" => DutyState.NotStarted,
        "inProgress" => DutyState.InProgress,
        "done" => DutyState.Done,
        "postponed" => DutyState.Postponed,
        _ => throw new FormatException($"'{text}' is not a state of a duty."),
    };
}
