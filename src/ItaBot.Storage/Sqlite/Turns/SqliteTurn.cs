using System.Diagnostics;
using ItaBot.Channels.Inbox;
using ItaBot.Channels.Turns;
using ItaBot.Storage.Sqlite.Actions;
using ItaBot.Storage.Sqlite.Inbox;
using ItaBot.Storage.Sqlite.Linking;
using ItaBot.Storage.Sqlite.Outbox;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Turns;

/// <summary>Stores what a turn makes durable.</summary>
internal static class SqliteTurn
{
    /// <summary>Stores a turn as a whole.</summary>
    /// <returns>False where its event waits no longer; nothing is stored then.</returns>
    /// <exception cref="TurnConflictException">It rests on what is no longer so. What is stored by then has to be rolled back.</exception>
    public static async Task<bool> StoreAsync(SqliteTransaction transaction, InboxEvent done, TurnOutput output, DateTimeOffset now)
    {
        if (!await SqliteEvents.AnswerAsync(transaction, done, now))
        {
            return false;
        }

        if (output.Remembers is { } remembers)
        {
            await SqliteConversations.StoreAsync(transaction, done.ConversationId, remembers.State, now, remembers.For);
        }

        // Before the messages: what is said to someone who returns is sent, what is said to someone who leaves is not.
        foreach (var record in output.Records)
        {
            await RecordAsync(transaction, done, record, now);
        }

        foreach (var message in output.Messages)
        {
            await SqliteMessages.AddAsync(transaction, message, done.Id, now);
        }

        await DeliverAsync(transaction, done, output, now);
        return true;
    }

    // A held message that was taken back since the turn read it must not be said.
    private static async Task DeliverAsync(SqliteTransaction transaction, InboxEvent done, TurnOutput output, DateTimeOffset now)
    {
        var saidIn = output.Messages.Count > 0 ? output.Messages[0].Key : null;
        foreach (var held in output.Delivers)
        {
            Require(await SqliteMessages.SayAsync(transaction, done.ConversationId, held, saidIn, now));
        }
    }

    private static async Task RecordAsync(SqliteTransaction transaction, InboxEvent done, TurnRecord record, DateTimeOffset now)
    {
        switch (record)
        {
            case TurnRecord.KeepAction keep:
                await SqliteActions.KeepAsync(transaction, done, keep.Action);
                break;
            case TurnRecord.SpendAction spend:
                Require(await SqliteActions.SpendAsync(transaction, done, spend.Token, now));
                break;
            case TurnRecord.LinkOfficer link:
                Require(await SqliteLinks.AddAsync(transaction, link.CodeHash, link.Link, now));
                break;
            case TurnRecord.UnlinkOfficer unlink:
                await SqliteLinks.RemoveAsync(transaction, unlink.Person);
                break;
            case TurnRecord.NoteWrongCode wrong:
                await SqliteLinks.NoteWrongCodeAsync(transaction, wrong.Person, wrong.Tries);
                break;
            case TurnRecord.Leave leave:
                await SqliteLinks.RemoveAsync(transaction, leave.Person);
                await SqliteConversations.RemoveAsync(transaction, done.ConversationId);
                await SqliteMessages.CancelAsync(transaction, done.ConversationId, now);
                await SqliteLeftPersons.AddAsync(transaction, leave.Person, done.ConversationId, now);
                break;
            case TurnRecord.Return back:
                await SqliteLeftPersons.RemoveAsync(transaction, back.Person);
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
