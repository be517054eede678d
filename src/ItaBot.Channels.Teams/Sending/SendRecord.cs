namespace ItaBot.Channels.Teams.Sending;

/// <summary>
/// When activities were sent, for as long as limits ask. It keeps each time for the limits of seconds and counts by the
/// minute for those of an hour, so that it stays small. Not safe for several threads.
/// </summary>
internal sealed class SendRecord(IReadOnlyList<SendLimit> limits)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly List<DateTimeOffset> _times = [];
    private readonly Queue<(DateTimeOffset Start, int Count)> _minutes = new();
    private (DateTimeOffset Start, int Count) _minute;

    /// <summary>Before when nothing may be sent, whatever the limits say.</summary>
    public DateTimeOffset HeldUntil { get; set; }

    /// <summary>Whether nothing that was sent matters to any limit any more, and nothing is held.</summary>
    public bool IsForgotten(DateTimeOffset now)
    {
        Forget(now);
        return HeldUntil <= now && _times.Count == 0 && _minutes.Count == 0 && _minute.Count == 0;
    }

    /// <summary>How long until one more may be sent; zero for at once.</summary>
    public TimeSpan WaitAt(DateTimeOffset now)
    {
        Forget(now);
        var wait = HeldUntil > now ? HeldUntil - now : TimeSpan.Zero;
        foreach (var limit in limits)
        {
            var until = limit.Within > Minute ? FreeByMinutes(limit) : FreeByTimes(limit);
            if (until - now > wait)
            {
                wait = until - now;
            }
        }

        return wait;
    }

    /// <summary>Notes that one is sent.</summary>
    public void Add(DateTimeOffset now)
    {
        if (limits.Any(l => l.Within <= Minute))
        {
            _times.Add(now);
        }

        if (!limits.Any(l => l.Within > Minute))
        {
            return;
        }

        if (_minute.Count > 0 && now - _minute.Start >= Minute)
        {
            _minutes.Enqueue(_minute);
            _minute = default;
        }

        _minute = _minute.Count == 0 ? (now, 1) : (_minute.Start, _minute.Count + 1);
    }

    private DateTimeOffset FreeByTimes(SendLimit limit) =>
        _times.Count < limit.Most ? DateTimeOffset.MinValue : _times[^limit.Most] + limit.Within;

    /// <summary>A minute counts whole until its last moment is old enough: late rather than too early.</summary>
    private DateTimeOffset FreeByMinutes(SendLimit limit)
    {
        var over = _minute.Count + _minutes.Sum(m => m.Count) - limit.Most;
        if (over < 0)
        {
            return DateTimeOffset.MinValue;
        }

        foreach (var minute in _minutes.Append(_minute))
        {
            over -= minute.Count;
            if (over < 0)
            {
                return minute.Start + Minute + limit.Within;
            }
        }

        throw new System.Diagnostics.UnreachableException();
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var limit in limits.Where(l => l.Within > Minute))
        {
            while (_minutes.TryPeek(out var oldest) && oldest.Start + Minute + limit.Within <= now)
            {
                _minutes.Dequeue();
            }

            if (_minute.Start + Minute + limit.Within <= now)
            {
                _minute = default;
            }
        }

        var longest = limits.Where(l => l.Within <= Minute).Select(l => l.Within).DefaultIfEmpty().Max();
        _times.RemoveAll(t => t + longest <= now);
    }
}
