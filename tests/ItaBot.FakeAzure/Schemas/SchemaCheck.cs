using System.Text.Json;

namespace ItaBot.FakeAzure.Schemas;

/// <summary>Checks documents against one schema file.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public void Check(JsonElement schema, JsonElement value, string place, Findings findings)
    {
        if (findings.IsFull || schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            findings.AddIf(schema.ValueKind == JsonValueKind.False, place, "is not allowed here");
            return;
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            Check(SchemaPointer.Follow(root, reference.GetString()!), value, place, findings);
            return;
        }

        ValueCheck.Check(schema, value, place, findings);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(schema, value, place, findings);
                break;
            case JsonValueKind.Array:
                CheckArray(schema, value, place, findings);
                break;
        }

        CheckCombined(schema, value, place, findings);
    }

    private void CheckObject(JsonElement schema, JsonElement value, string place, Findings findings)
    {
        var hasProperties = schema.TryGetProperty("properties", out var properties);
        var hasMore = schema.TryGetProperty("additionalProperties", out var more);
        foreach (var property in value.EnumerateObject())
        {
            if (hasProperties && properties.TryGetProperty(property.Name, out var known))
            {
                Check(known, property.Value, Join(place, property.Name), findings);
            }
            else if (hasMore)
            {
                Check(more, property.Value, Join(place, property.Name), findings);
            }
        }

        if (schema.TryGetProperty("dependencies", out var dependencies))
        {
            foreach (var dependency in dependencies.EnumerateObject().Where(d => value.TryGetProperty(d.Name, out _)))
            {
                CheckDependency(dependency.Value, value, place, findings);
            }
        }
    }

    private void CheckDependency(JsonElement dependency, JsonElement value, string place, Findings findings)
    {
        if (dependency.ValueKind == JsonValueKind.Array)
        {
            foreach (var name in dependency.EnumerateArray().Select(n => n.GetString()!))
            {
                findings.AddIf(!value.TryGetProperty(name, out _), Join(place, name), "is required here");
            }
        }
        else
        {
            Check(dependency, value, place, findings);
        }
    }

    private void CheckArray(JsonElement schema, JsonElement value, string place, Findings findings)
    {
        if (!schema.TryGetProperty("items", out var items))
        {
            return;
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            var at = $"{place}[{index}]";
            if (items.ValueKind != JsonValueKind.Array)
            {
                Check(items, item, at, findings);
            }
            else if (index < items.GetArrayLength())
            {
                Check(items[index], item, at, findings);
            }

            index++;
        }
    }

    private void CheckCombined(JsonElement schema, JsonElement value, string place, Findings findings)
    {
        if (schema.TryGetProperty("allOf", out var all))
        {
            foreach (var one in all.EnumerateArray())
            {
                Check(one, value, place, findings);
            }
        }

        if (schema.TryGetProperty("anyOf", out var any) && !any.EnumerateArray().Any(one => IsValid(one, value)))
        {
            AddNearest(any, value, place, findings);
        }

        if (schema.TryGetProperty("oneOf", out var oneOf))
        {
            var valid = oneOf.EnumerateArray().Count(one => IsValid(one, value));
            findings.AddIf(valid > 1, place, "is more than one of what it may be");
            if (valid == 0)
            {
                AddNearest(oneOf, value, place, findings);
            }
        }

        if (schema.TryGetProperty("if", out var condition) && schema.TryGetProperty("then", out var then) && IsValid(condition, value))
        {
            Check(then, value, place, findings);
        }
    }

    private bool IsValid(JsonElement schema, JsonElement value)
    {
        var findings = new Findings(stopsAtFirst: true);
        Check(schema, value, "", findings);
        return findings.All.Count == 0;
    }

    // What was meant is most likely the branch whose type is right, then the one that finds least.
    private void AddNearest(JsonElement branches, JsonElement value, string place, Findings findings)
    {
        if (findings.IsFull)
        {
            return;
        }

        var nearest = branches.EnumerateArray()
            .Select(one =>
            {
                var found = new Findings(stopsAtFirst: false);
                Check(one, value, place, found);
                return found;
            })
            .OrderBy(f => f.All.Any(one => one.Place == place || one.Place == Join(place, "type")))
            .ThenBy(f => f.All.Count)
            .First();
        findings.AddRange(nearest);
    }

    private static string Join(string place, string property) => place.Length == 0 ? property : $"{place}.{property}";
}
