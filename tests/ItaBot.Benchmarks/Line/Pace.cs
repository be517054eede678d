namespace ItaBot.Benchmarks.Line;

/// <summary>What came of sending at a rate.</summary>
/// <param name="Acknowledged">How long it took to acknowledge a webhook.</param>
/// <param name="Replied">From sending a webhook to the arrival of its reply; null without replies.</param>
internal sealed record Pace(Latencies Acknowledged, Latencies? Replied);
