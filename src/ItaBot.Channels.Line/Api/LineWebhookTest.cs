namespace ItaBot.Channels.Line.Api;

/// <summary>What came of LINE calling a webhook to try it.</summary>
/// <param name="Success">Whether the webhook answered as it should.</param>
/// <param name="StatusCode">Its status; zero or less where it did not answer.</param>
/// <param name="Reason">Why, in LINE's words.</param>
/// <param name="Detail">More of it.</param>
internal sealed record LineWebhookTest(bool Success, int StatusCode, string Reason, string Detail);
