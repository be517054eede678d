using System.Text.Json;

namespace ItaBot.Channels.Line.Messages;

/// <summary>Messages as JSON.</summary>
internal static class LineJson
{
    public static string Write(IReadOnlyList<LineMessage> messages) => JsonSerializer.Serialize(messages);

    public static IReadOnlyList<LineMessage> Read(string json) => JsonSerializer.Deserialize<List<LineMessage>>(json)!;
}
