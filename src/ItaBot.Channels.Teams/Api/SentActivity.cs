namespace ItaBot.Channels.Teams.Api;

/// <summary>What the Connector says of an activity that it took.</summary>
/// <param name="Id">Its id; null where Teams made several messages of it.</param>
internal sealed record SentActivity(string? Id);
