namespace ItaBot.Benchmarks.Line;

/// <summary>A webhook that is ready to be sent: one event, signed.</summary>
/// <param name="Body">The bytes.</param>
/// <param name="Signature">Their signature.</param>
/// <param name="ReplyToken">By which its reply is recognised.</param>
internal sealed record Webhook(byte[] Body, string Signature, string ReplyToken);
