namespace ItaBot.Fakes.Faults;

/// <summary>What goes wrong with a request.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>The server is asked too often.</summary>
    public static Fault RateLimit { get; } = new Answer(429, "The API rate limit has been exceeded. Try again later.");

    /// <summary>The request is not processed but answered with this status.</summary>
    public sealed record Answer(int Status, string Message) : Fault
    {
        /// <summary>The whole body; null for the server's own form of an error with the message.</summary>
        public string? Body { get; init; }

        /// <summary>Further headers.</summary>
        public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
    }

    /// <summary>The request is processed, and answered with this status all the same, as a gateway does that waits in vain.</summary>
    public sealed record AnswerAfterwards(int Status, string Message) : Fault;

    /// <summary>The connection breaks.</summary>
    /// <param name="IsProcessed">Whether the request was processed before.</param>
    public sealed record Cut(bool IsProcessed) : Fault;

    /// <summary>There is no answer until the caller gives up.</summary>
    /// <param name="IsProcessed">Whether the request was processed before.</param>
    public sealed record Hang(bool IsProcessed) : Fault;

    /// <summary>The request is processed late.</summary>
    /// <param name="For">By how much, on the server's clock.</param>
    public sealed record Delay(TimeSpan For) : Fault;

    /// <summary>The request is processed when something else has happened.</summary>
    /// <param name="Opened">Ends when it has.</param>
    public sealed record Until(Task Opened) : Fault;
}
