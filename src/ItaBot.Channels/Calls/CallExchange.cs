using System.Net.Http.Headers;

namespace ItaBot.Channels.Calls;

/// <summary>What came back over the wire. No record: an answer may hold a token.</summary>
public abstract class CallExchange
{
    private CallExchange()
    {
    }

    /// <summary>An answer of whatever status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="body">The body; empty where it could not be read to its end.</param>
    public sealed class Answered(int status, byte[] body) : CallExchange
    {
        /// <summary>The status.</summary>
        public int Status { get; } = status;

        /// <summary>The body; empty where it could not be read to its end.</summary>
        public byte[] Body { get; } = body;

        /// <summary>How long to wait before the next call, as the answer says; never negative, null where it does not say it.</summary>
        public TimeSpan? RetryAfter { get; init; }

        /// <summary>The headers; null for none.</summary>
        public HttpResponseHeaders? Headers { get; init; }

        /// <summary>A header's first value; null where there is none.</summary>
        public string? Header(string name) =>
            Headers is not null && Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
    }

    /// <summary>No answer.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="mayHaveArrived">Whether the request may have arrived.</param>
    public sealed class Lost(string reason, bool mayHaveArrived) : CallExchange
    {
        /// <summary>Why, without anything that was sent.</summary>
        public string Reason { get; } = reason;

        /// <summary>Whether the request may have arrived.</summary>
        public bool MayHaveArrived { get; } = mayHaveArrived;
    }
}
