namespace ItaBot.Channels.Line.Api;

/// <summary>What came back over the wire.</summary>
internal abstract class LineExchange
{
    private LineExchange()
    {
    }

    /// <summary>An answer of whatever status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="requestId">LINE's id of the request; null where it gave none.</param>
    /// <param name="acceptedRequestId">LINE's id of the earlier request with the same retry key; null where there is none.</param>
    /// <param name="body">The body; empty where it could not be read to its end.</param>
    public sealed class Answered(int status, string? requestId, string? acceptedRequestId, byte[] body) : LineExchange
    {
        public int Status { get; } = status;

        public string? RequestId { get; } = requestId;

        public string? AcceptedRequestId { get; } = acceptedRequestId;

        public byte[] Body { get; } = body;
    }

    /// <summary>No answer.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="mayHaveArrived">Whether the request may have arrived.</param>
    public sealed class Lost(string reason, bool mayHaveArrived) : LineExchange
    {
        public string Reason { get; } = reason;

        public bool MayHaveArrived { get; } = mayHaveArrived;
    }
}
