namespace ItaBot.Channels.Teams.Api;

/// <summary>What came back over the wire. No record: an answer may hold a token.</summary>
internal abstract class TeamsExchange
{
    private TeamsExchange()
    {
    }

    /// <summary>An answer of whatever status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="retryAfter">How long to wait, as the answer says; null where it does not.</param>
    /// <param name="body">The body; empty where it could not be read to its end.</param>
    public sealed class Answered(int status, TimeSpan? retryAfter, byte[] body) : TeamsExchange
    {
        public int Status { get; } = status;

        public TimeSpan? RetryAfter { get; } = retryAfter;

        public byte[] Body { get; } = body;
    }

    /// <summary>No answer.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="mayHaveArrived">Whether the request may have arrived.</param>
    public sealed class Lost(string reason, bool mayHaveArrived) : TeamsExchange
    {
        public string Reason { get; } = reason;

        public bool MayHaveArrived { get; } = mayHaveArrived;
    }
}
