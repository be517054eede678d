using ItaBot.Reminders.Duties;
using ItaBot.Reminders.Records;

namespace ItaBot.Reminders.Links.Watching;

/// <summary>Looks at the published links and notes what it finds.</summary>
/// <param name="store">Where the links are, and where it notes.</param>
/// <param name="run">What looks.</param>
/// <param name="years">Which fiscal year a link must cover.</param>
/// <param name="clock">The time.</param>
public sealed class LinkWatch(IReminderStore store, LinkRun run, CoveredYears years, TimeProvider clock)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>
    /// Looks at each address once, also where several items have it, and notes each finding as soon as it is known: what was found
    /// before the program ends is kept. Of what was not reached nothing is noted.
    /// </summary>
    /// <param name="agencyId">The agency; null for all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<LinkRound> LookAsync(string? agencyId, CancellationToken cancellationToken) =>
        await LookAsync(await ListAsync(agencyId, cancellationToken), cancellationToken);

    /// <summary>
    /// The same for the links that nobody has looked at for a week or at all, and for those that failed once so long ago that
    /// a second failure counts.
    /// </summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<LinkRound> LookAtDueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await LookAsync([.. (await ListAsync(null, cancellationToken)).Where(l => IsDue(l, now))], cancellationToken);
    }

    private static bool IsDue(WatchedLink link, DateTimeOffset now) =>
        link.Disclosure.Found is not { } found
        || now - found.At >= (link.Verdict.State == LinkState.Doubtful ? LinkVerdict.Between : Week);

    private async Task<LinkRound> LookAsync(List<WatchedLink> links, CancellationToken cancellationToken)
    {
        var places = Enumerable.Range(0, links.Count).ToLookup(i => links[i].Disclosure.Link, StringComparer.Ordinal);
        await foreach (var looked in run.CheckAsync(places.Select(p => p.Key), cancellationToken))
        {
            foreach (var place in places[looked.Address])
            {
                links[place] = await NoteAsync(links[place], looked, cancellationToken);
            }
        }

        return new(links);
    }

    /// <summary>The published links with what was found of them before, without looking.</summary>
    /// <param name="agencyId">The agency; null for all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<List<WatchedLink>> ListAsync(string? agencyId, CancellationToken cancellationToken) =>
    [
        .. (await store.ListDisclosuresAsync(cancellationToken))
            .Where(d => agencyId is null || d.AgencyId == agencyId)
            .OrderBy(d => d.AgencyId, StringComparer.Ordinal)
            .ThenBy(d => d.Disclosure.FiscalYear)
            // o2 comes before o13.
            .ThenBy(d => d.Disclosure.Item.Length)
            .ThenBy(d => d.Disclosure.Item, StringComparer.Ordinal)
            .Select(d => new WatchedLink(
                d.AgencyId,
                d.Disclosure,
                years.Of(d.Disclosure.FiscalYear, d.Disclosure.Item))),
    ];

    private async Task<WatchedLink> NoteAsync(WatchedLink link, CheckedLink looked, CancellationToken cancellationToken)
    {
        if (looked.Result is LinkResult.CannotTell { Reason: UncertainLink.NotReached })
        {
            return link;
        }

        var found = LinkFinding.After(link.Disclosure.Found, looked.Result.Covering(link.Covers), looked.At);
        var noted = link with { Disclosure = link.Disclosure with { Found = found }, IsLookedAt = true };
        await store.NoteFindingAsync(noted.AgencyId, noted.Disclosure, cancellationToken);
        return noted;
    }
}
