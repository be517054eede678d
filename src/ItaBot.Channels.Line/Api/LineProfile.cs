namespace ItaBot.Channels.Line.Api;

/// <summary>A person, as far as LINE tells.</summary>
/// <param name="UserId">Their id.</param>
/// <param name="DisplayName">The name that they gave themselves.</param>
/// <param name="Language">Their language as a BCP 47 tag; null where LINE may not tell.</param>
internal sealed record LineProfile(string UserId, string DisplayName, string? Language);
