namespace ItaBot.Channels;

/// <summary>The channels that are set up.</summary>
internal sealed class ChannelSet(IEnumerable<IChannel> channels)
{
    private readonly Dictionary<string, IChannel> _channels = channels.ToDictionary(c => c.Id, StringComparer.Ordinal);

    /// <summary>The channel of an id; null where it is not set up, or not any more.</summary>
    public IChannel? Find(string id) => _channels.GetValueOrDefault(id);
}
