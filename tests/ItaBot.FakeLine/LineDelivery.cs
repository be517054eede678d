using System.Text.Json;

namespace ItaBot.FakeLine;

/// <summary>What reached somebody in one call.</summary>
/// <param name="Channel">The channel's name.</param>
/// <param name="Path">By which path of the API.</param>
/// <param name="To">Who got it; null for a reply whose token was registered without a person.</param>
/// <param name="ReplyToken">The reply token; null for a push.</param>
/// <param name="RetryKey">The retry key; null for a reply.</param>
/// <param name="RequestId">The server's id of the request.</param>
/// <param name="Messages">The messages as a JSON array.</param>
/// <param name="At">When, on the server's clock.</param>
public sealed record LineDelivery(
    string Channel,
    string Path,
    string? To,
    string? ReplyToken,
    string? RetryKey,
    string RequestId,
    string Messages,
    DateTimeOffset At)
{
    /// <summary>What each message says: its text, or where it has none what stands for it.</summary>
    public IReadOnlyList<string> Texts()
    {
        using var json = JsonDocument.Parse(Messages);
        return [.. json.RootElement.EnumerateArray().Select(m =>
            m.TryGetProperty("text", out var text) || m.TryGetProperty("altText", out text) ? text.GetString()! : "")];
    }
}
