namespace ItaBot.Fakes.Faults;

/// <summary>What goes wrong with which requests.</summary>
/// <param name="usual">The targets that go wrong at random where nothing else is said.</param>
public sealed class FaultScript(params IReadOnlyCollection<string> usual)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<Fault>> _next = [];
    private (FaultMix Mix, Random Random, IReadOnlySet<string> Targets)? _mix;

    /// <summary>The next requests to a target go wrong, after those that were said before.</summary>
    /// <param name="target">A path or an operation, as the server names them.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">With how many requests.</param>
    public void Next(string target, Fault fault, int times = 1)
    {
        lock (_gate)
        {
            if (!_next.TryGetValue(target, out var faults))
            {
                _next[target] = faults = new Queue<Fault>();
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
    /// <param name="targets">With requests to which targets; none means the usual ones.</param>
    public void Mix(int seed, FaultMix mix, params IReadOnlyCollection<string> targets)
    {
        lock (_gate)
        {
            _mix = (mix, new Random(seed), new HashSet<string>(targets.Count > 0 ? targets : usual));
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

    /// <summary>What goes wrong with a request that has come; null for nothing.</summary>
    public Fault? Take(string target)
    {
        lock (_gate)
        {
            if (_next.TryGetValue(target, out var faults) && faults.TryDequeue(out var next))
            {
                return next;
            }

            return _mix is { } mix && mix.Targets.Contains(target) ? mix.Mix.Pick(mix.Random.NextDouble()) : null;
        }
    }
}
