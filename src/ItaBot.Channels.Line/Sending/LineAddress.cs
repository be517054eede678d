using System.Text.Json;

namespace ItaBot.Channels.Line.Sending;

/// <summary>To whom a message goes, and by which way.</summary>
/// <param name="To">The user, group or room.</param>
internal sealed record LineAddress(string To)
{
    /// <summary>With what the event can be replied to; null where it cannot.</summary>
    public string? ReplyToken { get; init; }

    /// <summary>Until when the token is relied on.</summary>
    public DateTimeOffset? ReplyUntil { get; init; }

    /// <summary>With what the question is quoted; null where it cannot be.</summary>
    public string? QuoteToken { get; init; }

    /// <summary>Who wrote; null where that is not known.</summary>
    public string? UserId { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this);
}
