namespace ItaBot.Channels.Line.Api;

/// <summary>What came of asking for a token. No record: a token must not be printed.</summary>
internal abstract class LineTokenResult
{
    private LineTokenResult()
    {
    }

    /// <summary>A token to call with.</summary>
    public sealed class Got(string token) : LineTokenResult
    {
        public string Token { get; } = token;
    }

    /// <summary>None could be had.</summary>
    public sealed class Missing(string reason) : LineTokenResult
    {
        /// <summary>Why, without secrets.</summary>
        public string Reason { get; } = reason;
    }
}
