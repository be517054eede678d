using ItaBot.Reminders.Links;

namespace ItaBot.Reminders.Records;

/// <summary>What was found of a published link.</summary>
/// <param name="At">When it was looked at last.</param>
/// <param name="Verdict">What is held of it after all times that it was looked at.</param>
public sealed record LinkFinding(DateTimeOffset At, LinkVerdict Verdict)
{
    /// <summary>
    /// The name of the <see cref="BadLink"/>, <see cref="RefusedLink"/> or <see cref="UncertainLink"/> of the last time; null
    /// where it worked.
    /// </summary>
    public string? Reason { get; init; }

    /// <summary>The HTTP status of the last time; null where there was no answer.</summary>
    public int? Status { get; init; }

    /// <summary>The fiscal years that the page or the file's name stated, ascending; empty where that was not sure.</summary>
    public IReadOnlyList<int> FiscalYears { get; init; } = [];

    /// <summary>When a certificate on the way ends, where that is soon; null otherwise.</summary>
    public DateTimeOffset? CertificateEnds { get; init; }

    /// <summary>What is held of a link after it was looked at once more.</summary>
    /// <param name="before">What was found before; null for nothing.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="at">When.</param>
    public static LinkFinding After(LinkFinding? before, LinkResult result, DateTimeOffset at)
    {
        var found = new LinkFinding(at, (before?.Verdict ?? LinkVerdict.None).After(result, at));
        return result switch
        {
            LinkResult.Good good => found.With(good.Page),
            LinkResult.Stale stale => found.With(stale.Page),
            LinkResult.Bad bad => found with { Reason = bad.Reason.ToString(), Status = bad.Status },
            LinkResult.Refused refused => found with { Reason = refused.Reason.ToString() },
            LinkResult.CannotTell uncertain => found with { Reason = uncertain.Reason.ToString() },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private LinkFinding With(LinkPage page) =>
        this with { Status = page.Status, FiscalYears = page.FiscalYears, CertificateEnds = page.CertificateEnds };
}
