using System.Text.Json;
using System.Text.Json.Serialization;

namespace ItaBot.Channels.Line.Sending;

/// <summary>To whom a message goes and by which way; it stands in the outbox.</summary>
internal sealed record LineAddress
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The user, group or room that it is pushed to; null where that is not known.</summary>
    public string? To { get; init; }

    /// <summary>What the event that it answers can be replied to with, once; null where it cannot or could once.</summary>
    public string? ReplyToken { get; init; }

    /// <summary>Until when the reply token is used.</summary>
    public DateTimeOffset? ReplyUntil { get; init; }

    /// <summary>What a push quotes the question with; null where there is nothing to quote.</summary>
    public string? QuoteToken { get; init; }

    /// <summary>What the question is marked as read with once it is answered; null where that is not needed.</summary>
    public string? MarkAsReadToken { get; init; }

    /// <summary>The person, who gets nothing once they have shut the channel out; null where that is not known.</summary>
    public string? UserId { get; init; }

    /// <summary>Reads an address of the outbox; null where it is none.</summary>
    public static LineAddress? Read(string address)
    {
        try
        {
            return JsonSerializer.Deserialize<LineAddress>(address, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The address as it stands in the outbox.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>The same without the reply token: from then on it is pushed.</summary>
    public LineAddress WithoutReply() => this with { ReplyToken = null, ReplyUntil = null };
}
