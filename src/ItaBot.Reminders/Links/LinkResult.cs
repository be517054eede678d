namespace ItaBot.Reminders.Links;

/// <summary>What came of looking at a link once.</summary>
public abstract record LinkResult
{
    private LinkResult()
    {
    }

    /// <summary>It works.</summary>
    /// <param name="Page">What it leads to.</param>
    public sealed record Good(LinkPage Page) : LinkResult;

    /// <summary>It works and shows only earlier years than it must.</summary>
    /// <param name="Page">What it leads to.</param>
    /// <param name="Expected">The fiscal year that it must cover, Buddhist era.</param>
    public sealed record Stale(LinkPage Page, int Expected) : LinkResult;

    /// <summary>It does not lead to what was published.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="At">The address, of those on the way, that is at fault.</param>
    /// <param name="Status">The HTTP status; null where there was no answer.</param>
    public sealed record Bad(BadLink Reason, Uri At, int? Status = null) : LinkResult;

    /// <summary>It is not looked at.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="At">The address, of those on the way, that is refused.</param>
    public sealed record Refused(RefusedLink Reason, string At) : LinkResult;

    /// <summary>A program cannot tell. This is no failure, and nobody is to be told of it as of one.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="At">The address, of those on the way, where that showed.</param>
    public sealed record CannotTell(UncertainLink Reason, string At) : LinkResult;

    /// <summary>The same, held against the fiscal year that it must cover; null expects none.</summary>
    public LinkResult Covering(int? fiscalYear) => this switch
    {
        Good { Page: { FiscalYears.Count: > 0 } page } when fiscalYear is { } expected && page.FiscalYears.All(y => y < expected) =>
            new Stale(page, expected),
        _ => this,
    };
}
