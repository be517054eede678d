using ItaBot.Channels;
using ItaBot.Channels.Linking;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Linking;

/// <summary>The rows of links, of codes that were issued, and of codes that were wrong.</summary>
internal static class SqliteLinks
{
    private const string Spend = "DELETE FROM link_code WHERE hash = @hash AND expires_at > @now";

    private const string StoreLink =
        """
        INSERT INTO officer_link (channel, person_id, agency_id, officer, officer_id, linked_at)
        VALUES (@channel, @personId, @agencyId, @officer, @officerId, @linkedAt)
        ON CONFLICT (channel, person_id)
        DO UPDATE SET agency_id = excluded.agency_id, officer = excluded.officer, officer_id = excluded.officer_id,
            linked_at = excluded.linked_at
        """;

    private const string ForgetWrongCodes = "DELETE FROM wrong_code WHERE channel = @channel AND person_id = @personId";

    private const string NoteWrong =
        """
        INSERT INTO wrong_code (channel, person_id, count, paused_until, noted_at)
        VALUES (@channel, @personId, @count, @pausedUntil, @now)
        ON CONFLICT (channel, person_id)
        DO UPDATE SET count = excluded.count, paused_until = excluded.paused_until, noted_at = excluded.noted_at
        """;

    private const string Remove = "DELETE FROM officer_link WHERE channel = @channel AND person_id = @personId";

    private const string RemoveLinksOfOfficer = "DELETE FROM officer_link WHERE officer_id = @officerId";

    private const string RemoveCodesOfOfficer = "DELETE FROM link_code WHERE officer_id = @officerId";

    /// <summary>Uses a code up.</summary>
    /// <returns>False where it is gone.</returns>
    public static bool SpendCode(SqliteTransaction transaction, string hash, DateTimeOffset now) =>
        transaction.Run(Spend, ("@hash", hash), ("@now", UtcText.Of(now))) > 0;

    /// <summary>Links a person; the code is used up and what they typed wrong is forgotten.</summary>
    /// <returns>False where the code is gone.</returns>
    public static bool Add(SqliteTransaction transaction, string codeHash, OfficerLink link, DateTimeOffset now)
    {
        if (!SpendCode(transaction, codeHash, now))
        {
            return false;
        }

        Store(transaction, link);
        return true;
    }

    /// <summary>Links a person; what they typed wrong is forgotten.</summary>
    public static void Store(SqliteTransaction transaction, OfficerLink link)
    {
        transaction.Run(
            StoreLink,
            ("@channel", link.Person.Channel),
            ("@personId", link.Person.Id),
            ("@agencyId", link.AgencyId),
            ("@officer", link.Officer),
            ("@officerId", link.OfficerId),
            ("@linkedAt", UtcText.Of(link.LinkedAt)));
        transaction.Run(ForgetWrongCodes, ("@channel", link.Person.Channel), ("@personId", link.Person.Id));
    }

    /// <summary>Removes the link of a person, if there is one.</summary>
    public static void RemoveOf(SqliteTransaction transaction, PersonId person) =>
        transaction.Run(Remove, ("@channel", person.Channel), ("@personId", person.Id));

    /// <summary>Removes the links of an officer of the directory, and the codes that would link them.</summary>
    public static void RemoveOf(SqliteTransaction transaction, string officerId)
    {
        transaction.Run(RemoveLinksOfOfficer, ("@officerId", officerId));
        transaction.Run(RemoveCodesOfOfficer, ("@officerId", officerId));
    }

    /// <summary>Stores how many wrong codes a person typed.</summary>
    public static void NoteWrongCode(SqliteTransaction transaction, PersonId person, WrongCodes tries, DateTimeOffset now) =>
        transaction.Run(
            NoteWrong,
            ("@channel", person.Channel),
            ("@personId", person.Id),
            ("@count", tries.Count),
            ("@pausedUntil", UtcText.Of(tries.PausedUntil)),
            ("@now", UtcText.Of(now)));
}
