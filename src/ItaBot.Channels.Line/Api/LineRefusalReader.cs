using System.Net;
using System.Text.Json;
using ItaBot.Channels.Calls;

namespace ItaBot.Channels.Line.Api;

/// <summary>Reads the errors of the Messaging API and of the token endpoint, which have different forms.</summary>
internal static class LineRefusalReader
{
    // A proxy between LINE and us answers with whole pages; logs want a line.
    private const int LongestText = 200;
    private const int MostDetails = 10;

    public static LineRefusal Read(CallExchange.Answered answered)
    {
        var (message, details) = ReadBody(answered.Body);
        return new LineRefusal((HttpStatusCode)answered.Status, message, details, answered.RequestId());
    }

    private static (string Message, IReadOnlyList<LineRefusalDetail> Details) ReadBody(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? (ReadMessage(json.RootElement), ReadDetails(json.RootElement))
                : ("", []);
        }
        catch (JsonException)
        {
            return ("", []);
        }
    }

    private static string ReadMessage(JsonElement body) =>
        body.TryGetProperty("error", out _)
            ? string.Join(": ", new[] { Text(body, "error"), Text(body, "error_description") }.Where(t => t.Length > 0))
            : Text(body, "message");

    private static LineRefusalDetail[] ReadDetails(JsonElement body) =>
        body.TryGetProperty("details", out var details) && details.ValueKind == JsonValueKind.Array
            ? [.. details.EnumerateArray()
                .Where(d => d.ValueKind == JsonValueKind.Object)
                .Take(MostDetails)
                .Select(d => new LineRefusalDetail(Text(d, "property"), Text(d, "message")))]
            : [];

    private static string Text(JsonElement element, string property)
    {
        var text = element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestText ? line : line[..LongestText];
    }
}
