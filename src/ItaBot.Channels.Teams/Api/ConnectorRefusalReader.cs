using System.Text.Json;
using ItaBot.Channels.Calls;
using ItaBot.Channels.Requests;

namespace ItaBot.Channels.Teams.Api;

/// <summary>
/// Reads errors. Their form varies: <c>{error:{code,message}}</c>, <c>{code,message}</c>, <c>{errorCode,message}</c> with
/// more JSON inside the message, and <c>{error,error_description}</c> of the token endpoint.
/// </summary>
internal static class ConnectorRefusalReader
{
    // A proxy on the way answers with whole pages; logs want a line.
    private const int LongestText = 200;

    public static ConnectorRefusal Read(CallExchange.Answered answered)
    {
        var (code, message) = ReadBody(answered.Body);
        return new ConnectorRefusal(answered.Status, Line(code), Line(message)) { RetryAfter = answered.RetryAfter };
    }

    private static (string Code, string Message) ReadBody(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object ? ReadObject(json.RootElement) : ("", "");
        }
        catch (JsonException)
        {
            return ("", "");
        }
    }

    private static (string Code, string Message) ReadObject(JsonElement body)
    {
        if (body.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object)
        {
            return ReadObject(error);
        }

        var message = Text(body, "message") ?? Text(body, "error_description") ?? "";
        var code = SubCode(body, message) ?? Text(body, "code") ?? Text(body, "errorCode") ?? Text(body, "error") ?? "";
        return (code, message);
    }

    /// <summary>What says more than the code, where it is there: beside the message or in the JSON that the message is.</summary>
    private static string? SubCode(JsonElement body, string message)
    {
        if (Text(body, "subCode") is { } beside)
        {
            return beside;
        }

        try
        {
            using var inner = JsonDocument.Parse(message);
            return inner.RootElement.ValueKind == JsonValueKind.Object ? Text(inner.RootElement, "subCode") : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string property) => element.Property(property) is { ValueKind: JsonValueKind.Number } number
        ? number.GetRawText()
        : element.Property(property).Text();

    private static string Line(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestText ? line : line[..LongestText];
    }
}
