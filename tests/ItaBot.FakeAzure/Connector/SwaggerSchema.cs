using System.Globalization;
using System.Text.Json;

namespace ItaBot.FakeAzure.Connector;

/// <summary>
/// Checks JSON against the definitions of a Swagger 2.0 file. A property that a definition does not know is wrong here,
/// although the Connector ignores it: it is a typo, and what was meant is lost in silence.
/// </summary>
internal sealed class SwaggerSchema(string json)
{
    private const string Prefix = "#/definitions/";

    // An entity is whatever its type says, and Teams has further actions. The rest is what Teams added to the protocol.
    private static readonly HashSet<string> Open = ["Entity", "ActionTypes"];
    private static readonly HashSet<string> Additions = ["Activity.isTargeted", "ChannelAccount.isTargeted"];

    private readonly JsonElement _definitions = JsonDocument.Parse(json).RootElement.GetProperty("definitions");

    /// <summary>What is wrong, each with its place.</summary>
    public IReadOnlyList<string> Check(string definition, JsonElement value)
    {
        var problems = new List<string>();
        CheckNamed(definition, value, "", problems);
        return problems;
    }

    private void CheckNamed(string name, JsonElement value, string path, List<string> problems)
    {
        var schema = _definitions.GetProperty(name);

        // Lists of words have a list of properties too, an empty one.
        if (schema.TryGetProperty("enum", out _) || !schema.TryGetProperty("properties", out var properties))
        {
            if (!Open.Contains(name) || value.ValueKind != JsonValueKind.String)
            {
                CheckSimple(schema, value, path, problems);
            }

            return;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            problems.Add($"{path}: must be an object");
            return;
        }

        foreach (var property in value.EnumerateObject())
        {
            var at = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (properties.TryGetProperty(property.Name, out var known))
            {
                CheckAny(known, property.Value, at, problems);
            }
            else if (!Open.Contains(name) && !Additions.Contains($"{name}.{property.Name}"))
            {
                problems.Add($"{at}: is not known to the Connector, which ignores it");
            }
        }
    }

    private void CheckAny(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            CheckNamed(reference.GetString()![Prefix.Length..], value, path, problems);
        }
        else
        {
            CheckSimple(schema, value, path, problems);
        }
    }

    private void CheckSimple(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        switch (ActivityParts.Text(schema, "type"), value.ValueKind)
        {
            case ("string", JsonValueKind.String):
                CheckText(schema, value.GetString()!, path, problems);
                break;
            case ("array", JsonValueKind.Array):
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    CheckAny(schema.GetProperty("items"), item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), problems);
                }

                break;
            case ("boolean", JsonValueKind.True or JsonValueKind.False):
            case ("integer" or "number", JsonValueKind.Number):
            // "object" is the description's word for whatever a channel or a card says.
            case ("object" or null, not (JsonValueKind.Null or JsonValueKind.Undefined)):
                break;
            case var (type, _):
                problems.Add($"{path}: must be of type {type}");
                break;
        }
    }

    private static void CheckText(JsonElement schema, string text, string path, List<string> problems)
    {
        if (schema.TryGetProperty("enum", out var values) && values.EnumerateArray().All(v => v.GetString() != text))
        {
            problems.Add($"{path}: {text} is not one of {string.Join(", ", values.EnumerateArray())}");
        }

        if (ActivityParts.Text(schema, "format") == "date-time" && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _))
        {
            problems.Add($"{path}: is no time");
        }
    }
}
