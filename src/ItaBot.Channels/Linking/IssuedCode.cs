namespace ItaBot.Channels.Linking;

/// <summary>A one-time code as it is handed to the officer. It is kept nowhere.</summary>
/// <param name="Code">Its digits, in groups: <c>1234 5678</c>.</param>
/// <param name="ExpiresAt">From when it is of no use.</param>
public sealed record IssuedCode(string Code, DateTimeOffset ExpiresAt);
