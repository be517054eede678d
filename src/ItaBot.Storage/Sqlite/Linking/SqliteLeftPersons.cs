using Dapper;
using ItaBot.Channels;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Linking;

/// <summary>The rows of persons who shut a channel out.</summary>
internal static class SqliteLeftPersons
{
    private const string Store =
        """
        INSERT INTO left_person (channel, person_id, conversation_id, left_at)
        VALUES (@Channel, @Id, @conversationId, @now)
        ON CONFLICT (channel, person_id)
        DO UPDATE SET conversation_id = excluded.conversation_id, left_at = excluded.left_at
        """;

    /// <summary>Remembers that a person shut the channel out, and in which conversation.</summary>
    public static Task AddAsync(SqliteTransaction transaction, PersonId person, string conversationId, DateTimeOffset now) =>
        transaction.Connection!.ExecuteAsync(
            Store, new { person.Channel, person.Id, conversationId, now = UtcText.Of(now) }, transaction);

    /// <summary>Forgets that a person shut the channel out.</summary>
    public static Task RemoveAsync(SqliteTransaction transaction, PersonId person) =>
        transaction.Connection!.ExecuteAsync(
            "DELETE FROM left_person WHERE channel = @Channel AND person_id = @Id", person, transaction);
}
