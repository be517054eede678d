using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ItaBot.Channels.Line.Api;

/// <summary>JSON as the Messaging API has it.</summary>
internal static class LineCallJson
{
    /// <summary>How answers are read.</summary>
    public static JsonSerializerOptions Reading { get; } = new(JsonSerializerDefaults.Web);

    /// <summary>An object of the given properties.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> properties)
    {
        var buffer = new ArrayBufferWriter<byte>();

        // Thai stays readable, and a third as long as with escapes.
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            properties(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the messages, which come rendered.</summary>
    public static void WriteMessages(this Utf8JsonWriter writer, string messages)
    {
        writer.WritePropertyName("messages");
        writer.WriteRawValue(messages);
    }
}
