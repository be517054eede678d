using ItaBot.Reminders.Records;
using ItaBot.Storage.Sqlite.Reminders.Texts;
using Microsoft.Data.Sqlite;

namespace ItaBot.Storage.Sqlite.Reminders;

/// <summary>The rows of published links.</summary>
internal static class SqliteDisclosures
{
    // With what was found of it.
    private const string RemoveOther =
        "DELETE FROM disclosure WHERE agency_id = @agencyId AND fiscal_year = @fiscalYear AND item = @item AND link <> @link";

    private const string Upsert =
        """
        INSERT INTO disclosure (agency_id, fiscal_year, item, link, entered_by, entered_at)
        VALUES (@agencyId, @fiscalYear, @item, @link, @by, @now)
        ON CONFLICT (agency_id, fiscal_year, item)
        DO UPDATE SET entered_by = excluded.entered_by, entered_at = excluded.entered_at
        """;

    private const string NoteFound =
        """
        UPDATE disclosure
        SET checked_at = @checkedAt, state = @state, failing_since = @failingSince, reason = @reason, status = @status,
            fiscal_years = @fiscalYears, certificate_ends = @certificateEnds
        WHERE agency_id = @agencyId AND fiscal_year = @fiscalYear AND item = @item AND link = @link
        """;

    /// <summary>Keeps where an item is published.</summary>
    public static void Store(SqliteTransaction transaction, ReminderChange.Disclose disclosed, DateTimeOffset now)
    {
        transaction.Run(
            RemoveOther,
            ("@agencyId", disclosed.AgencyId),
            ("@fiscalYear", disclosed.FiscalYear),
            ("@item", disclosed.Item),
            ("@link", disclosed.Link));
        transaction.Run(
            Upsert,
            ("@agencyId", disclosed.AgencyId),
            ("@fiscalYear", disclosed.FiscalYear),
            ("@item", disclosed.Item),
            ("@link", disclosed.Link),
            ("@by", disclosed.By?.ToLowerInvariant()),
            ("@now", UtcText.Of(now)));
    }

    /// <summary>Keeps what was found of a link.</summary>
    /// <returns>False where the item has another link meanwhile.</returns>
    public static bool Note(SqliteTransaction transaction, string agencyId, Disclosure link, LinkFinding found) =>
        transaction.Run(
            NoteFound,
            ("@agencyId", agencyId),
            ("@fiscalYear", link.FiscalYear),
            ("@item", link.Item),
            ("@link", link.Link),
            ("@checkedAt", UtcText.Of(found.At)),
            ("@state", LinkStateText.Of(found.Verdict.State)),
            ("@failingSince", UtcText.Of(found.Verdict.FailingSince)),
            ("@reason", found.Reason),
            ("@status", found.Status),
            ("@fiscalYears", ListText.Of(found.FiscalYears)),
            ("@certificateEnds", UtcText.Of(found.CertificateEnds))) == 1;
}
