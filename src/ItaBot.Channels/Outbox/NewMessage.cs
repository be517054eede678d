namespace ItaBot.Channels.Outbox;

/// <summary>What is to be sent in one call.</summary>
/// <param name="Key">
/// What it is, unique among all messages ever: a message with a key that is there already is not stored again. A channel
/// makes its idempotency key of it.
/// </param>
/// <param name="Channel">The <see cref="IChannel.Id"/> of the channel that sends it.</param>
/// <param name="ConversationId">The conversation that it goes to; its messages are sent in their order.</param>
/// <param name="Address">To whom and by which way, in the channel's own form.</param>
/// <param name="Body">What is sent, in the channel's own form. It never reaches a log.</param>
public sealed record NewMessage(string Key, string Channel, string ConversationId, string Address, string Body);
