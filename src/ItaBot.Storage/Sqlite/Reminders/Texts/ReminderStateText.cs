using System.Diagnostics;
using ItaBot.Channels.Reminders;

namespace ItaBot.Storage.Sqlite.Reminders.Texts;

/// <summary>How far a reminder is, as it is stored.</summary>
internal static class ReminderStateText
{
    public static string Of(ReminderState state) => state switch
    {
        ReminderState.Queued => "queued",
        ReminderState.Accepted => "accepted",
        ReminderState.Refused => "refused",
        ReminderState.NoReference => "noReference",
        ReminderState.Quota => "quota",
        _ => throw new UnreachableException($"{state} is no state of a reminder."),
    };
}
