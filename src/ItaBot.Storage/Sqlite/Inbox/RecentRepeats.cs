using ItaBot.Channels.Inbox;

namespace ItaBot.Storage.Sqlite.Inbox;

/// <summary>
/// The <see cref="NewEvent.RepeatKey"/> of events whose rows are gone, for as long as they can be repeated. They are kept in
/// memory alone: written down they would tell who pressed what at which time. So a repeat that comes after a restart has a
/// turn of its own.
/// </summary>
internal sealed class RecentRepeats
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Channel, string Key), DateTimeOffset> _receivedAt = [];

    /// <summary>The row of an event with a key goes.</summary>
    public void Note(string channel, string key, DateTimeOffset receivedAt)
    {
        lock (_lock)
        {
            foreach (var (old, _) in _receivedAt.Where(r => r.Value <= receivedAt - NewEvent.RepeatedWithin).ToList())
            {
                _receivedAt.Remove(old);
            }

            _receivedAt[(channel, key)] = receivedAt;
        }
    }

    /// <summary>Whether an event repeats one whose row is gone.</summary>
    public bool Has(NewEvent added, DateTimeOffset receivedAt)
    {
        lock (_lock)
        {
            return added.RepeatKey is { } key
                && _receivedAt.TryGetValue((added.Channel, key), out var before)
                && (receivedAt - before).Duration() < NewEvent.RepeatedWithin;
        }
    }
}
