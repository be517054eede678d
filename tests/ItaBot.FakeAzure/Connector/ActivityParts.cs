using System.Text.Json;

namespace ItaBot.FakeAzure.Connector;

/// <summary>Finds the parts of an activity.</summary>
internal static class ActivityParts
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>The contents of its Adaptive Cards.</summary>
    public static IEnumerable<JsonElement> Cards(JsonElement activity) =>
        Items(activity, "attachments")
            .Where(a => Text(a, "contentType") == AdaptiveCard)
            .Select(a => a.TryGetProperty("content", out var content) ? content : default)
            .Where(c => c.ValueKind == JsonValueKind.Object);

    /// <summary>The items of an array; none where there is no array.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray()
            : [];

    /// <summary>A text; null where there is none.</summary>
    public static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
