using System.Collections.Concurrent;

namespace ItaBot.Channels;

/// <summary>The channels that are set up.</summary>
internal sealed class ChannelSet(IEnumerable<IChannel> channels)
{
    private readonly Dictionary<string, IChannel> _channels = channels.ToDictionary(c => c.Id, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> _missed = new(StringComparer.Ordinal);

    /// <summary>The channel of an id; null where it is not set up, or not any more.</summary>
    public IChannel? Find(string id) => _channels.GetValueOrDefault(id);

    /// <summary>Whether a channel that is not set up is missed for the first time: what waits for it is looked at again and again.</summary>
    public bool IsNewlyMissed(string id) => _missed.TryAdd(id, true);
}
