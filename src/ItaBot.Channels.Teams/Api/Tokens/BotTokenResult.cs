namespace ItaBot.Channels.Teams.Api.Tokens;

/// <summary>What came of asking for a token. No record: a token must not be printed.</summary>
internal abstract class BotTokenResult
{
    private BotTokenResult()
    {
    }

    /// <summary>A token to call with.</summary>
    public sealed class Got(string token) : BotTokenResult
    {
        public string Token { get; } = token;
    }

    /// <summary>None could be had.</summary>
    public sealed class Missing(string reason) : BotTokenResult
    {
        /// <summary>Why, without secrets.</summary>
        public string Reason { get; } = reason;
    }
}
