namespace ItaBot.Channels.Line.Turns;

/// <summary>An official account.</summary>
/// <param name="ChannelId">The <see cref="IChannel.Id"/> of its channel.</param>
/// <param name="AgencyId">The agency that it speaks for.</param>
internal sealed record LineAccount(string ChannelId, string AgencyId);
