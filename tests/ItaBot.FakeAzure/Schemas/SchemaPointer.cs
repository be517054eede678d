using System.Text.Json;

namespace ItaBot.FakeAzure.Schemas;

/// <summary>A reference within a schema file: <c>#</c>, <c>#/definitions/Table</c>.</summary>
internal static class SchemaPointer
{
    public static JsonElement Follow(JsonElement root, string reference)
    {
        if (!reference.StartsWith('#'))
        {
            throw new NotSupportedException($"The reference {reference} leads out of the schema.");
        }

        var names = reference.TrimEnd('/').Split('/').Skip(1);
        return names.Aggregate(root, (at, name) => at.GetProperty(Uri.UnescapeDataString(name).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)));
    }
}
