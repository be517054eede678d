namespace ItaBot.Channels.Teams.Authentication;

/// <summary>What a token says whose signature, issuer, audience and lifetime are right.</summary>
/// <param name="Authority">Who issued it.</param>
/// <param name="Endorsements">The channels that its key speaks for.</param>
/// <param name="ServiceUrl">The service that it is for; null where it names none.</param>
internal sealed record CheckedToken(TokenAuthority Authority, IReadOnlyCollection<string> Endorsements, string? ServiceUrl);
