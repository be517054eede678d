namespace ItaBot.Benchmarks.Line;

/// <summary>What came of sending as fast as an endpoint answers.</summary>
/// <param name="PerSecond">How many webhooks a second were acknowledged.</param>
/// <param name="Acknowledged">How long it took to acknowledge one.</param>
/// <param name="RepliesPerSecond">How many replies a second arrived, from the first webhook to the last reply; null without replies.</param>
internal sealed record Flood(double PerSecond, Latencies Acknowledged, double? RepliesPerSecond);
