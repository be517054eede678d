namespace ItaBot.Channels.Teams.Api.Tokens;

/// <summary>What came of fetching a token. No record: a token must not be printed.</summary>
internal abstract class TokenFetch
{
    private TokenFetch()
    {
    }

    /// <summary>A token was issued.</summary>
    public sealed class Issued(string token, DateTimeOffset expiresAt) : TokenFetch
    {
        public string Token { get; } = token;

        public DateTimeOffset ExpiresAt { get; } = expiresAt;
    }

    /// <summary>None was.</summary>
    public sealed class Failed(string reason) : TokenFetch
    {
        /// <summary>Why, without secrets.</summary>
        public string Reason { get; } = reason;
    }
}
