using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ItaBot.Channels.Teams.Cards;

namespace ItaBot.Channels.Teams.Messages;

/// <summary>Messages as JSON: as activities that are sent, and as they are stored.</summary>
internal static class TeamsJson
{
    // Thai letters as they are take half the bytes of their escapes. The JSON stands in no web page.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>
    /// What a message activity says, as a JSON object. Who sends it to whom, and what it answers, is added where it is sent.
    /// </summary>
    public static string Activity(TeamsMessage message) => JsonSerializer.Serialize(
        message switch
        {
            TextMessage text => new Content { Text = text.Text, TextFormat = "plain" },
            CardMessage card => new Content { Summary = card.Summary, Attachments = [new(card.Card)] },
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        Options);

    /// <summary>A card alone, as the answer to an invoke brings it.</summary>
    public static string Card(AdaptiveCard card) => JsonSerializer.Serialize(card, Options);

    /// <summary>Writes messages as they are stored.</summary>
    public static string Write(IReadOnlyList<TeamsMessage> messages) => JsonSerializer.Serialize(messages, Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <returns>Null where it is something else.</returns>
    public static IReadOnlyList<TeamsMessage>? Read(string json)
    {
        try
        {
            var messages = JsonSerializer.Deserialize<TeamsMessage[]>(json, Options);
            return messages?.Contains(null) == false ? messages : null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The length of a card or of a part of one as it is sent, in bytes.</summary>
    public static int BytesOf<T>(T part) => JsonSerializer.SerializeToUtf8Bytes(part, Options).Length;

    private sealed record Content
    {
        public string Type { get; } = "message";

        public string? Text { get; init; }

        public string? TextFormat { get; init; }

        public string? Summary { get; init; }

        public IReadOnlyList<Attachment>? Attachments { get; init; }
    }

    private sealed record Attachment(AdaptiveCard Content)
    {
        public string ContentType { get; } = AdaptiveCard.ContentType;
    }
}
