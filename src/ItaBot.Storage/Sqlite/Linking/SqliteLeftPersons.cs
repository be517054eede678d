using ItaBot.Channels;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Linking;

/// <summary>The rows of persons who shut a channel out.</summary>
internal static class SqliteLeftPersons
{
    private const string Store =
        """
        INSERT INTO left_person (channel, person_id, conversation_id, left_at)
        VALUES (@channel, @personId, @conversationId, @leftAt)
        ON CONFLICT (channel, person_id)
        DO UPDATE SET conversation_id = excluded.conversation_id, left_at = excluded.left_at
        """;

    private const string Remove =
        "DELETE FROM left_person WHERE channel = @channel AND person_id = @personId AND left_at <= @returnedAt";

    /// <summary>Remembers that a person shut the channel out, and in which conversation.</summary>
    public static void Add(SqliteTransaction transaction, PersonId person, string conversationId, DateTimeOffset leftAt) =>
        transaction.Run(
            Store,
            ("@channel", person.Channel),
            ("@personId", person.Id),
            ("@conversationId", conversationId),
            ("@leftAt", UtcText.Of(leftAt)));

    /// <summary>
    /// Forgets that a person shut the channel out, unless they did so after they returned: events may come late.
    /// </summary>
    public static void RemoveOf(SqliteTransaction transaction, PersonId person, DateTimeOffset returnedAt) =>
        transaction.Run(
            Remove, ("@channel", person.Channel), ("@personId", person.Id), ("@returnedAt", UtcText.Of(returnedAt)));
}
