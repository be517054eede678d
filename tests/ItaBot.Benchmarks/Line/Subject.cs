using ItaBot.FakeLine;

namespace ItaBot.Benchmarks.Line;

/// <summary>An endpoint under load.</summary>
internal sealed class Subject(Uri endpoint, FakeLineServer line, WebhookMaker maker, bool replies) : IDisposable
{
    // For the slowest machine: what is exceeded is a fault and no measurement.
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(3);

    private readonly LoadGenerator _load = new(endpoint, line);

    /// <summary>Sends as fast as it answers, and waits for the replies.</summary>
    public async Task<Flood> FloodAsync(int events)
    {
        using var bound = new CancellationTokenSource(Bound);
        var webhooks = maker.Make(events);
        var before = line.Deliveries.Count;
        var start = line.Clock.GetTimestamp();
        var (sent, took) = await _load.FloodAsync(webhooks, bound.Token);
        await WaitForRepliesAsync(before + events);
        return new(
            events / took.TotalSeconds,
            new Latencies(sent.Select(s => s.AcknowledgedAfter)),
            replies ? events / line.Clock.GetElapsedTime(start).TotalSeconds : null);
    }

    /// <summary>Sends at a rate, and waits for the replies.</summary>
    public async Task<Pace> PaceAsync(int events, int perSecond)
    {
        using var bound = new CancellationTokenSource(Bound);
        var webhooks = maker.Make(events);
        var before = line.Deliveries.Count;
        var sent = await _load.PaceAsync(webhooks, perSecond, bound.Token);
        await WaitForRepliesAsync(before + events);
        return new(new Latencies(sent.Select(s => s.AcknowledgedAfter)), replies ? Replied(sent, before) : null);
    }

    public void Dispose() => _load.Dispose();

    private Latencies Replied(Sent[] sent, int before)
    {
        var sentAt = sent.ToDictionary(s => s.ReplyToken, s => s.At);
        return new(line.Deliveries.ToList().Skip(before).Select(d => d.ReplyToken is { } token
            ? d.At - sentAt[token]
            : throw new InvalidOperationException("An answer was pushed; at this rate it must go by reply.")));
    }

    private async Task WaitForRepliesAsync(int count)
    {
        if (replies)
        {
            await line.Deliveries.WaitForCountAsync(count, Bound);
        }
    }
}
