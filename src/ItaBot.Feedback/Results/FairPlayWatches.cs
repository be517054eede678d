using System.Collections.Concurrent;

namespace ItaBot.Feedback.Results;

/// <summary>One <see cref="FairPlayWatch"/> for each round, for as long as the process lives. Turns run side by side, so it may be called from several threads.</summary>
public sealed class FairPlayWatches
{
    private readonly ConcurrentDictionary<string, FairPlayWatch> _byRound = new(StringComparer.Ordinal);

    /// <summary>The watch of a round.</summary>
    public FairPlayWatch Of(string roundId) => _byRound.GetOrAdd(roundId, _ => new FairPlayWatch());

    /// <summary>Forgets a round that has closed.</summary>
    public void Forget(string roundId) => _byRound.TryRemove(roundId, out _);
}
