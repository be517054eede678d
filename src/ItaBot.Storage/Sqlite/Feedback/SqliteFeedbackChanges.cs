using System.Diagnostics;
using ItaBot.Feedback.Rounds;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Feedback;

/// <summary>Records what happens in feedback, as a part of a transaction.</summary>
internal static class SqliteFeedbackChanges
{
    /// <summary>Records a change.</summary>
    /// <returns>False where it conflicts; nothing is stored of it then.</returns>
    public static bool Apply(SqliteTransaction transaction, FeedbackChange change, DateTimeOffset now, SqliteFile file)
    {
        switch (change)
        {
            case FeedbackChange.Open open:
                return SqliteRounds.Open(transaction, open.Round);
            case FeedbackChange.Close close:
                SqliteRounds.Close(transaction, close.RoundId, now, file);
                break;
            case FeedbackChange.Invite invite:
                SqliteRounds.Invite(transaction, invite.RoundId, invite.Invitation);
                break;
            case FeedbackChange.KeepForm keep:
                file.NoteErased();
                return SqliteForms.Keep(transaction, keep.Person, keep.Form);
            case FeedbackChange.DropForm drop:
                SqliteForms.Remove(transaction, drop.Person);
                file.NoteErased();
                break;
            case FeedbackChange.Send send:
                file.NoteErased();
                return SqliteAnswers.Send(transaction, send.Person, send.Form, send.Week);
            case FeedbackChange.Note note:
                SqliteRounds.Note(transaction, note.RoundId, note.Oddity);
                break;
            default:
                throw new UnreachableException($"{change.GetType()} is no change.");
        }

        return true;
    }
}
