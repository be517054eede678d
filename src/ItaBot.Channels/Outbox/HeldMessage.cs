namespace ItaBot.Channels.Outbox;

/// <summary>A message that waits for the person's next turn.</summary>
/// <param name="Id">Its number in the outbox.</param>
/// <param name="Body">What is sent, in the channel's own form.</param>
public sealed record HeldMessage(long Id, string Body);
