using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ItaBot.Channels.Line.Messages;

/// <summary>Messages as the JSON that LINE takes. It is the form in which they are stored, too.</summary>
internal static class LineJson
{
    // Thai letters as they are take half the bytes of their escapes, and LINE limits bytes. The JSON stands in no web page.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Writes messages as a JSON array.</summary>
    public static string Write(IReadOnlyList<LineMessage> messages) => JsonSerializer.Serialize(messages, Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <returns>Null where it is something else.</returns>
    public static IReadOnlyList<LineMessage>? Read(string json)
    {
        try
        {
            var messages = JsonSerializer.Deserialize<LineMessage[]>(json, Options);
            return messages?.Contains(null) == false ? messages : null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The length of a part of a message as it is sent, in bytes.</summary>
    public static int BytesOf<T>(T part) => JsonSerializer.SerializeToUtf8Bytes(part, Options).Length;
}
