namespace ItaBot.FakeAzure.Tokens;

/// <summary>A request for a token.</summary>
/// <param name="Target">One of <see cref="TokenTargets"/>.</param>
/// <param name="PathAndQuery">The path and what follows it.</param>
/// <param name="Problem">Why it was refused; null where a token was issued.</param>
public sealed record TokenRequest(string Target, string PathAndQuery, string? Problem);
