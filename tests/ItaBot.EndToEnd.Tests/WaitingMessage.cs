namespace ItaBot.EndToEnd.Tests;

/// <summary>A message that waits to be sent.</summary>
/// <param name="Id">Its id in the outbox.</param>
/// <param name="Body">What it says, as it is sent.</param>
/// <param name="Doubt">1 where it may have arrived already, 0 where it has not.</param>
public sealed record WaitingMessage(long Id, string Body, long Doubt);
