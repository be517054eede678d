using Dapper;
using ItaBot.Channels;
using ItaBot.Channels.Linking;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Linking;

/// <summary>The rows of links, of codes that were issued, and of codes that were wrong.</summary>
internal static class SqliteLinks
{
    private const string SpendCode = "DELETE FROM link_code WHERE hash = @hash AND expires_at > @now";

    private const string Store =
        """
        INSERT INTO officer_link (channel, person_id, agency_id, officer, linked_at)
        VALUES (@Channel, @Id, @AgencyId, @Officer, @linkedAt)
        ON CONFLICT (channel, person_id)
        DO UPDATE SET agency_id = excluded.agency_id, officer = excluded.officer, linked_at = excluded.linked_at
        """;

    private const string ForgetWrongCodes = "DELETE FROM wrong_code WHERE channel = @Channel AND person_id = @Id";

    private const string NoteWrong =
        """
        INSERT INTO wrong_code (channel, person_id, count, paused_until)
        VALUES (@Channel, @Id, @Count, @pausedUntil)
        ON CONFLICT (channel, person_id)
        DO UPDATE SET count = excluded.count, paused_until = excluded.paused_until
        """;

    /// <summary>Links a person; the code is used up and what they typed wrong is forgotten.</summary>
    /// <returns>False where the code is gone.</returns>
    public static async Task<bool> AddAsync(SqliteTransaction transaction, string codeHash, OfficerLink link, DateTimeOffset now)
    {
        var connection = transaction.Connection!;
        if (await connection.ExecuteAsync(SpendCode, new { hash = codeHash, now = UtcText.Of(now) }, transaction) == 0)
        {
            return false;
        }

        var row = new { link.Person.Channel, link.Person.Id, link.AgencyId, link.Officer, linkedAt = UtcText.Of(link.LinkedAt) };
        await connection.ExecuteAsync(Store, row, transaction);
        await connection.ExecuteAsync(ForgetWrongCodes, row, transaction);
        return true;
    }

    /// <summary>Removes the link of a person, if there is one.</summary>
    public static Task RemoveAsync(SqliteTransaction transaction, PersonId person) =>
        transaction.Connection!.ExecuteAsync(
            "DELETE FROM officer_link WHERE channel = @Channel AND person_id = @Id", person, transaction);

    /// <summary>Stores how many wrong codes a person typed.</summary>
    public static Task NoteWrongCodeAsync(SqliteTransaction transaction, PersonId person, WrongCodes tries) =>
        transaction.Connection!.ExecuteAsync(
            NoteWrong,
            new { person.Channel, person.Id, tries.Count, pausedUntil = UtcText.Of(tries.PausedUntil) },
            transaction);
}
