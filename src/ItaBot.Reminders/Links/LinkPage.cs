namespace ItaBot.Reminders.Links;

/// <summary>What a working link leads to.</summary>
/// <param name="Address">The address after all redirects.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The type as the site says it, without parameters; null where it does not say it.</param>
/// <param name="Size">How many bytes it has; null where that is not known.</param>
/// <param name="Title">The page's title; null where it has none, as with documents.</param>
/// <param name="FiscalYears">
/// The fiscal years (Buddhist era) that the page or the file's name states, ascending; empty where that is not sure.
/// </param>
public sealed record LinkPage(
    Uri Address, int Status, string? ContentType, long? Size, string? Title, IReadOnlyList<int> FiscalYears)
{
    /// <summary>When a certificate on the way ends, where that is within 30 days; otherwise null.</summary>
    public DateTimeOffset? CertificateEnds { get; init; }
}
