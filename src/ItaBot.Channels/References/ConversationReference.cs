namespace ItaBot.Channels.References;

/// <summary>What has to be known to write into a conversation by oneself.</summary>
/// <param name="Channel">The <see cref="IChannel.Id"/> of the channel that it is in.</param>
/// <param name="ConversationId">The conversation as inbox and outbox know it, unique among all channels.</param>
/// <param name="TenantId">The tenant that it belongs to.</param>
/// <param name="ServiceUrl">Where the channel is reached, as its last event said.</param>
/// <param name="ExternalConversationId">The channel's own id of it.</param>
/// <param name="ConversationType">Who takes part.</param>
/// <param name="BotId">The bot, as the channel knows it.</param>
/// <param name="UserId">Who wrote last or, in a personal conversation, with whom it is; as the channel knows them.</param>
/// <param name="DirectoryId">Their object id in Microsoft's directory; null where the channel did not say it.</param>
/// <param name="IsDead">Whether nothing can be sent any more: the bot was removed or shut out.</param>
/// <param name="Greeted">Whether the bot has introduced itself since it was added.</param>
public sealed record ConversationReference(
    string Channel,
    string ConversationId,
    string TenantId,
    string ServiceUrl,
    string ExternalConversationId,
    ConversationType ConversationType,
    string BotId,
    string UserId,
    Guid? DirectoryId,
    bool IsDead = false,
    bool Greeted = false);
