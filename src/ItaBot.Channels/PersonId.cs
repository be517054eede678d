namespace ItaBot.Channels;

/// <summary>A person as a channel knows them.</summary>
/// <param name="Channel">The <see cref="IChannel.Id"/> of the channel.</param>
/// <param name="Id">The channel's id of the person.</param>
public sealed record PersonId(string Channel, string Id);
