using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ItaBot.Channels.Calls;

/// <summary>Writes the JSON of calls.</summary>
public static class CallJson
{
    /// <summary>An object of the given properties, as UTF-8.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
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
}
