using System.Text.Json;

namespace ItaBot.Channels.Line.Api;

/// <summary>JSON as the Messaging API has it.</summary>
internal static class LineCallJson
{
    /// <summary>How answers are read.</summary>
    public static JsonSerializerOptions Reading { get; } = new(JsonSerializerDefaults.Web);

    /// <summary>Writes the messages, which come rendered.</summary>
    public static void WriteMessages(this Utf8JsonWriter writer, string messages)
    {
        writer.WritePropertyName("messages");
        writer.WriteRawValue(messages);
    }
}
