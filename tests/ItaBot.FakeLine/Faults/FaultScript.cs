namespace ItaBot.FakeLine.Faults;

/// <summary>What goes wrong with which requests.</summary>
public sealed class FaultScript
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<Fault>> _next = [];
    private (FaultMix Mix, Random Random, IReadOnlySet<string> Paths)? _mix;

    /// <summary>The next requests on a path go wrong, after those that were said before.</summary>
    /// <param name="path">Such as <c>/v2/bot/message/push</c>.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">With how many requests.</param>
    public void Next(string path, Fault fault, int times = 1)
    {
        lock (_gate)
        {
            if (!_next.TryGetValue(path, out var faults))
            {
                _next[path] = faults = new Queue<Fault>();
            }

            for (var i = 0; i < times; i++)
            {
                faults.Enqueue(fault);
            }
        }
    }

    /// <summary>From now on requests go wrong at random.</summary>
    /// <param name="seed">What the randomness starts from.</param>
    /// <param name="mix">How often what goes wrong.</param>
    /// <param name="paths">With requests on which paths; none means reply and push.</param>
    public void Mix(int seed, FaultMix mix, params IReadOnlyCollection<string> paths)
    {
        lock (_gate)
        {
            _mix = (mix, new Random(seed), new HashSet<string>(paths.Count > 0 ? paths : [LinePaths.Reply, LinePaths.Push]));
        }
    }

    /// <summary>From now on nothing goes wrong.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _next.Clear();
            _mix = null;
        }
    }

    internal Fault? Take(string path)
    {
        lock (_gate)
        {
            if (_next.TryGetValue(path, out var faults) && faults.TryDequeue(out var next))
            {
                return next;
            }

            return _mix is { } mix && mix.Paths.Contains(path) ? mix.Mix.Pick(mix.Random.NextDouble()) : null;
        }
    }
}
