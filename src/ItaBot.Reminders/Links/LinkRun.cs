using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ItaBot.Reminders.Links;

/// <summary>Looks at many links in a bounded time: each address once, the links of one host one after the other.</summary>
/// <param name="checker">What looks.</param>
/// <param name="options">How many hosts are asked at once, and how long a run may take.</param>
/// <param name="clock">The clock of that.</param>
public sealed class LinkRun(LinkChecker checker, LinkOptions options, TimeProvider clock)
{
    /// <summary>
    /// Looks at links, and gives each as soon as it is known. What was not reached in time comes at the end, as
    /// <see cref="UncertainLink.NotReached"/>.
    /// </summary>
    /// <param name="addresses">The addresses as they were entered; several times the same one is looked at once.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async IAsyncEnumerable<CheckedLink> CheckAsync(
        IEnumerable<string> addresses, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.LongestRun, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var results = Channel.CreateUnbounded<CheckedLink>();
        var run = RunAsync(addresses, results.Writer, stop.Token, cancellationToken);
        try
        {
            await foreach (var link in results.Reader.ReadAllAsync(cancellationToken))
            {
                yield return link;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunAsync(
        IEnumerable<string> addresses, ChannelWriter<CheckedLink> results, CancellationToken stop, CancellationToken caller)
    {
        try
        {
            // The host with the most links takes longest, whenever it begins.
            var hosts = addresses.Distinct(StringComparer.Ordinal).GroupBy(HostOf, StringComparer.OrdinalIgnoreCase).OrderByDescending(h => h.Count());
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.HostsAtOnce, CancellationToken = caller };
            await Parallel.ForEachAsync(hosts, parallel, async (host, _) =>
            {
                foreach (var address in host)
                {
                    var result = await CheckAsync(address, stop, caller);
                    results.TryWrite(new(address, clock.GetUtcNow(), result));
                }
            });
            results.Complete();
        }
        catch (Exception e)
        {
            results.Complete(e);
        }
    }

    private async Task<LinkResult> CheckAsync(string address, CancellationToken stop, CancellationToken caller)
    {
        try
        {
            stop.ThrowIfCancellationRequested();
            return await checker.CheckAsync(address, null, stop);
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested)
        {
            return new LinkResult.CannotTell(UncertainLink.NotReached, address);
        }
    }

    private static string HostOf(string address) => Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) ? uri.Host : "";
}
