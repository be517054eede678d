using System.Diagnostics;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Turns;
using ItaBot.Storage.Sqlite.Actions;
using ItaBot.Storage.Sqlite.Feedback;
using ItaBot.Storage.Sqlite.Inbox;
using ItaBot.Storage.Sqlite.Linking;
using ItaBot.Storage.Sqlite.Officers;
using ItaBot.Storage.Sqlite.Outbox;
using ItaBot.Storage.Sqlite.References;
using ItaBot.Storage.Sqlite.Reminders;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Turns;

/// <summary>Stores what a turn makes durable.</summary>
internal static class SqliteTurn
{
    /// <summary>Stores a turn as a whole.</summary>
    /// <returns>False where its event waits no longer; nothing is stored then.</returns>
    /// <exception cref="TurnConflictException">It rests on what is no longer so. What is stored by then has to be rolled back.</exception>
    public static bool Store(
        SqliteTransaction transaction,
        InboxEvent done,
        TurnOutput output,
        RecentRepeats repeats,
        SqliteFile file,
        DateTimeOffset now)
    {
        var leavesNoTrace = output.LeavesNoTrace || SqliteEvents.LeavesNoTrace(transaction, done);
        var isStillWaiting = leavesNoTrace
            ? SqliteForgottenEvents.Answer(transaction, done, repeats, now)
            : SqliteEvents.Answer(transaction, done, now);
        if (!isStillWaiting)
        {
            return false;
        }

        if (leavesNoTrace || output.ForgetsConversation)
        {
            file.NoteErased();
        }

        if (output.ForgetsConversation)
        {
            Forget(transaction, done, repeats, now);
        }

        if (output.LeavesNoTrace)
        {
            SqliteConversations.Remove(transaction, done.ConversationId);
        }
        else if (output.Remembers is { } remembers)
        {
            SqliteConversations.Store(transaction, done.ConversationId, remembers.State, now, remembers.For);
        }

        // Before what is held may be removed.
        Deliver(transaction, done, output, leavesNoTrace, now);

        // Before the messages: what is said to someone who returns is sent, what is said to someone who leaves is not. And what
        // waits to be said of a form goes with the form, but not what this turn says.
        foreach (var record in output.Records)
        {
            Record(transaction, done, record, file, now);
        }

        if (output.ForgetsConversation)
        {
            SqliteMessages.Forget(transaction, done.ConversationId);
        }

        if (output.Messages.Count > 0)
        {
            SqliteMessages.Hasten(transaction, done.ConversationId, now);
        }

        foreach (var message in output.Messages)
        {
            SqliteMessages.Add(transaction, message, done, leavesNoTrace, now);
        }

        return true;
    }

    // Messages are forgotten later. Those that wait stay, because they answer.
    private static void Forget(SqliteTransaction transaction, InboxEvent done, RecentRepeats repeats, DateTimeOffset now)
    {
        SqliteForgottenEvents.RemoveEarlier(transaction, done, repeats, now);
        SqliteEvents.Mark(transaction, done.ConversationId);
        SqliteActions.RemoveOf(transaction, done.ConversationId);
        SqliteConversations.Remove(transaction, done.ConversationId);
    }

    // A held message that was taken back since the turn read it must not be said.
    private static void Deliver(
        SqliteTransaction transaction, InboxEvent done, TurnOutput output, bool leavesNoTrace, DateTimeOffset now)
    {
        var saidIn = output.Messages.Count > 0 && !leavesNoTrace ? output.Messages[0].Key : null;
        foreach (var held in output.Delivers)
        {
            if (leavesNoTrace)
            {
                SqliteMessages.Mark(transaction, held);
            }

            Require(SqliteMessages.Say(transaction, done.ConversationId, held, saidIn, now));
        }
    }

    private static void Record(
        SqliteTransaction transaction, InboxEvent done, TurnRecord record, SqliteFile file, DateTimeOffset now)
    {
        switch (record)
        {
            case TurnRecord.KeepAction keep:
                SqliteActions.Keep(transaction, done, keep.Action);
                break;
            case TurnRecord.SpendAction spend:
                Require(SqliteActions.Spend(transaction, done, spend, now));
                break;
            case TurnRecord.LinkOfficer link:
                Require(SqliteLinks.Add(transaction, link.CodeHash, link.Link, now));
                break;
            case TurnRecord.UnlinkOfficer unlink:
                SqliteLinks.RemoveOf(transaction, unlink.Person);
                break;
            case TurnRecord.NoteWrongCode wrong:
                SqliteLinks.NoteWrongCode(transaction, wrong.Person, wrong.Tries, now);
                break;
            case TurnRecord.Leave leave:
                SqliteLinks.RemoveOf(transaction, leave.Person);
                SqliteConversations.Remove(transaction, done.ConversationId);
                SqliteForms.Remove(transaction, done.ConversationId);
                file.NoteErased();
                SqliteMessages.Cancel(transaction, done.ConversationId, now);
                SqliteLeftPersons.Add(transaction, leave.Person, done.ConversationId, done.OccurredAt);
                break;
            case TurnRecord.Return back:
                SqliteLeftPersons.RemoveOf(transaction, back.Person, done.OccurredAt);
                break;
            case TurnRecord.KeepReference keep:
                SqliteReferences.Keep(transaction, keep.Reference, now);
                break;
            case TurnRecord.EndReference end:
                SqliteReferences.End(transaction, end.ConversationId);
                break;
            case TurnRecord.Note note:
                SqliteReminderChanges.Apply(transaction, note.Change, now);
                break;
            case TurnRecord.NoteFeedback note:
                Require(SqliteFeedbackChanges.Apply(transaction, note.Change, now, file));
                break;
            case TurnRecord.ClaimAdministrator claim:
                Require(SqliteOfficers.Claim(transaction, claim, now));
                break;
            default:
                throw new UnreachableException($"{record.GetType()} is no record.");
        }
    }

    private static void Require(bool isStillSo)
    {
        if (!isStillSo)
        {
            throw new TurnConflictException();
        }
    }
}
