namespace ItaBot.Channels.Teams.Api;

/// <summary>A conversation that was begun.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ActivityId">The id of the activity that it began with; null for a personal one.</param>
/// <param name="ServiceUrl">Where the Connector is for it; null for where it was asked.</param>
internal sealed record CreatedConversation(string Id = "", string? ActivityId = null, string? ServiceUrl = null);
