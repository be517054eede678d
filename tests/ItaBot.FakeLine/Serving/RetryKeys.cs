namespace ItaBot.FakeLine.Serving;

/// <summary>The retry keys of requests that were taken; forgotten after a day.</summary>
internal sealed class RetryKeys(TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly Dictionary<(string Channel, string Key), Taken> _taken = [];

    /// <summary>The request that was taken with a key; null where there is none.</summary>
    public Taken? Find(string channel, string key) =>
        _taken.TryGetValue((channel, key), out var taken) && clock.GetUtcNow() - taken.At < Lifetime ? taken : null;

    public void Add(string channel, string key, string body, string requestId, string sentMessages) =>
        _taken[(channel, key)] = new Taken(body, requestId, sentMessages, clock.GetUtcNow());

    public sealed record Taken(string Body, string RequestId, string SentMessages, DateTimeOffset At);
}
