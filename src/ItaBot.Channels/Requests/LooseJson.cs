using System.Text.Json;

namespace ItaBot.Channels.Requests;

/// <summary>Reads JSON of which nothing is promised: what is missing or something else is null, and nothing throws.</summary>
public static class LooseJson
{
    /// <summary>A property; undefined where there is none.</summary>
    public static JsonElement Property(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>A property's text; null where it is none, or empty.</summary>
    public static string? Text(this JsonElement element, string name) => element.Property(name).Text() is { Length: > 0 } text ? text : null;

    /// <summary>A text; null where it is none.</summary>
    public static string? Text(this JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are not UTF-8.
            return null;
        }
    }

    /// <summary>A property that is a whole number; null where it is none.</summary>
    public static long? Whole(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) ? value : null;

    /// <summary>Whether a property is true.</summary>
    public static bool IsTrue(this JsonElement element, string name) => element.Property(name).ValueKind == JsonValueKind.True;

    /// <summary>The entries of a property that is a list; none where it is none.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
