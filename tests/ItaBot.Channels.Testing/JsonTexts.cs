using System.Text.Json.Nodes;

namespace ItaBot.Channels.Testing;

/// <summary>Reads what JSON says, whatever its form.</summary>
public static class JsonTexts
{
    /// <summary>All texts in their order, a line each.</summary>
    public static string In(string json) => string.Join('\n', In(JsonNode.Parse(json)));

    private static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(In),
        JsonObject map => map.SelectMany(p => In(p.Value)),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
