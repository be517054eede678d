namespace ItaBot.Channels.Reaching;

/// <summary>Where somebody is written to.</summary>
/// <param name="ChannelId">The <see cref="IChannel.Id"/> of the channel.</param>
/// <param name="ConversationId">The conversation as inbox and outbox know it.</param>
/// <param name="Address">To whom and by which way, in the channel's own form.</param>
public sealed record PersonalConversation(string ChannelId, string ConversationId, string Address);
