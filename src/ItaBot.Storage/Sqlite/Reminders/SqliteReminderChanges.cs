using System.Diagnostics;
using ItaBot.Reminders.Records;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Reminders;

/// <summary>Records what people say of duties, as a part of a transaction.</summary>
internal static class SqliteReminderChanges
{
    /// <summary>Records a change and, where it changes a duty, keeps it in the duty's history.</summary>
    public static void Apply(SqliteTransaction transaction, ReminderChange change, DateTimeOffset now)
    {
        if (Change(transaction, change, now))
        {
            SqliteDutyHistory.Add(transaction, change, now);
        }
    }

    // False where nothing was changed.
    private static bool Change(SqliteTransaction transaction, ReminderChange change, DateTimeOffset now)
    {
        switch (change)
        {
            case ReminderChange.SetState set:
                SqliteDuties.SetState(transaction, set, now);
                break;
            case ReminderChange.Postpone later:
                SqliteDuties.Postpone(transaction, later, now);
                break;
            case ReminderChange.WishPostponement wish:
                SqliteDuties.Wish(transaction, wish, now);
                break;
            case ReminderChange.DecidePostponement decision:
                return SqliteDuties.Decide(transaction, decision, now);
            case ReminderChange.HandOver handed:
                SqliteDuties.HandOver(transaction, handed);
                break;
            case ReminderChange.RememberUnit unit:
                SqliteRememberedUnits.Store(transaction, unit);
                break;
            case ReminderChange.Disclose disclosed:
                SqliteDisclosures.Store(transaction, disclosed, now);
                break;
            case ReminderChange.SnoozeDuty snooze:
                SqliteSnoozes.Store(transaction, snooze);
                break;
            case ReminderChange.PausePerson pause:
                SqliteWishes.Pause(transaction, pause);
                break;
            case ReminderChange.StopPerson stop:
                SqliteWishes.Stop(transaction, stop);
                break;
            case ReminderChange.ChooseHour hour:
                SqliteWishes.Choose(transaction, hour);
                break;
            case ReminderChange.ChooseLocale locale:
                SqliteWishes.Choose(transaction, locale);
                break;
            default:
                throw new UnreachableException($"{change.GetType()} is no change.");
        }

        return true;
    }
}
