namespace ItaBot.Channels.Line.Api;

/// <summary>Where LINE sends a channel's events.</summary>
/// <param name="Endpoint">The address.</param>
/// <param name="Active">Whether it sends them.</param>
internal sealed record LineWebhookEndpoint(string Endpoint, bool Active);
