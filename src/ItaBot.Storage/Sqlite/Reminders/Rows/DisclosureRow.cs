using ItaBot.Reminders.Links;
using ItaBot.Reminders.Records;
using ItaBot.Storage.Sqlite.Reminders.Texts;

namespace ItaBot.Storage.Sqlite.Reminders.Rows;

/// <summary>A row of a published link.</summary>
internal sealed record DisclosureRow(
    string AgencyId,
    long FiscalYear,
    string Item,
    string Link,
    string? EnteredBy,
    string? EnteredAt,
    string? CheckedAt,
    string? State,
    string? FailingSince,
    string? Reason,
    long? Status,
    string? FiscalYears,
    string? CertificateEnds)
{
    public const string Select =
        """
        SELECT agency_id AS AgencyId, fiscal_year AS FiscalYear, item AS Item, link AS Link, entered_by AS EnteredBy,
            entered_at AS EnteredAt, checked_at AS CheckedAt, state AS State, failing_since AS FailingSince, reason AS Reason,
            status AS Status, fiscal_years AS FiscalYears, certificate_ends AS CertificateEnds
        FROM disclosure
        """;

    /// <exception cref="FormatException">The program did not write it so.</exception>
    public Disclosure Read() => new((int)FiscalYear, Item, Link)
    {
        By = EnteredBy,
        At = UtcText.ReadOptional(EnteredAt),
        Found = CheckedAt is { } at ? FoundAt(UtcText.Read(at)) : null,
    };

    private LinkFinding FoundAt(DateTimeOffset at) =>
        new(at, new LinkVerdict(LinkStateText.Read(State), UtcText.ReadOptional(FailingSince)))
        {
            Reason = Reason,
            Status = (int?)Status,
            FiscalYears = FiscalYears is { } years ? ListText.Read<int>(years) : [],
            CertificateEnds = UtcText.ReadOptional(CertificateEnds),
        };
}
