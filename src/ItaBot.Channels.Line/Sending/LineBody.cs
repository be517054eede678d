using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ItaBot.Channels.Line.Sending;

/// <summary>The messages of one call as they stand in the outbox: a JSON array.</summary>
internal static class LineBody
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether it is an array of messages at all.</summary>
    public static bool IsReadable(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Array && json.RootElement.GetArrayLength() > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The same messages, the first of which quotes the question where it is a text: only texts can.</summary>
    public static string Quote(string body, string quoteToken)
    {
        var messages = JsonNode.Parse(body)!.AsArray();
        if (messages[0] is not JsonObject first || (string?)first["type"] != "text")
        {
            return body;
        }

        first["quoteToken"] = quoteToken;
        return messages.ToJsonString(Json);
    }
}
