namespace ItaBot.Channels.Lanes;

/// <summary>What waits in a store until something is done with it.</summary>
internal interface IWaiting
{
    /// <summary>The <see cref="IChannel.Id"/> of its channel.</summary>
    string Channel { get; }

    /// <summary>Before when nothing is to be done; null for at once.</summary>
    DateTimeOffset? NotBefore { get; }
}
