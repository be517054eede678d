namespace ItaBot.Channels.Line.Sending;

/// <summary>Which channels have used up what they may push this month, as LINE said when it refused a push.</summary>
public sealed class LineQuota
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _usedUp = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (int Year, int Month)> _toldIn = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The channels by name, and since when; a channel leaves when LINE takes a push of it again.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> UsedUp
    {
        get
        {
            lock (_gate)
            {
                return new Dictionary<string, DateTimeOffset>(_usedUp, _usedUp.Comparer);
            }
        }
    }

    /// <summary>Notes that a channel has nothing left.</summary>
    /// <returns>Whether that is news: once a month, so that an operator is told and not flooded.</returns>
    internal bool NoteUsedUp(string channel, DateTimeOffset now)
    {
        lock (_gate)
        {
            _usedUp.TryAdd(channel, now);
            var month = (now.Year, now.Month);
            var isNews = !_toldIn.TryGetValue(channel, out var told) || told != month;
            _toldIn[channel] = month;
            return isNews;
        }
    }

    /// <summary>Notes that LINE took a push of a channel.</summary>
    internal void NoteAccepted(string channel)
    {
        lock (_gate)
        {
            _usedUp.Remove(channel);
        }
    }
}
