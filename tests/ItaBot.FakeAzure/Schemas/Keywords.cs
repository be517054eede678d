using System.Text.Json;

namespace ItaBot.FakeAzure.Schemas;

/// <summary>The keywords of a schema: one that is not known is refused, so that nothing goes unchecked in silence.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> Checked =
    [
        "$ref", "additionalProperties", "allOf", "anyOf", "const", "dependencies", "enum", "if", "items", "maxItems", "maxLength",
        "maximum", "minItems", "minLength", "minProperties", "minimum", "oneOf", "pattern", "properties", "required", "then",
        "type", "uniqueItems",
    ];

    private static readonly HashSet<string> Descriptive =
    [
        "$schema", "default", "definitions", "description", "example", "examples", "features", "format", "id", "title", "version",
        "x-contentType",
    ];

    private static readonly HashSet<string> OfSchemas = ["definitions", "properties"];

    private static readonly HashSet<string> OfValues = ["const", "default", "enum", "example", "examples", "features", "required"];

    public static void ThrowIfUnknown(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in schema.EnumerateArray())
            {
                ThrowIfUnknown(one);
            }
        }
        else if (schema.ValueKind == JsonValueKind.Object)
        {
            foreach (var keyword in schema.EnumerateObject())
            {
                ThrowIfUnknown(keyword);
            }
        }
    }

    private static void ThrowIfUnknown(JsonProperty keyword)
    {
        if (OfSchemas.Contains(keyword.Name) || keyword.Name == "dependencies")
        {
            foreach (var schema in keyword.Value.EnumerateObject())
            {
                ThrowIfUnknown(schema.Value);
            }
        }
        else if (!Checked.Contains(keyword.Name) && !Descriptive.Contains(keyword.Name))
        {
            throw new NotSupportedException($"The keyword {keyword.Name} of a schema is not checked.");
        }
        else if (!OfValues.Contains(keyword.Name))
        {
            ThrowIfUnknown(keyword.Value);
        }
    }
}
