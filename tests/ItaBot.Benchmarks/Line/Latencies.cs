namespace ItaBot.Benchmarks.Line;

/// <summary>How long things took.</summary>
internal sealed class Latencies(IEnumerable<TimeSpan> measured)
{
    private readonly TimeSpan[] _sorted = [.. measured.Order()];

    public int Count => _sorted.Length;

    public TimeSpan Median => At(0.5);

    public TimeSpan P99 => At(0.99);

    // The smallest that so large a share does not exceed.
    private TimeSpan At(double share) => _sorted[Math.Clamp((int)Math.Ceiling(share * _sorted.Length) - 1, 0, _sorted.Length - 1)];
}
