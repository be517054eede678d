namespace ItaBot.Benchmarks.Line;

/// <summary>A webhook that was acknowledged.</summary>
/// <param name="ReplyToken">By which its reply is recognised.</param>
/// <param name="At">When it was sent.</param>
/// <param name="AcknowledgedAfter">How long it took to get 200.</param>
internal sealed record Sent(string ReplyToken, DateTimeOffset At, TimeSpan AcknowledgedAfter);
