namespace ItaBot.Channels.Line.Api;

/// <summary>What the month's quota was used for so far; LINE calls it approximate.</summary>
/// <param name="TotalUsage">How many messages were pushed.</param>
internal sealed record LineConsumption(long TotalUsage);
