using System.Globalization;
using System.Text.Json;

namespace ItaBot.FakeLine.Schemas;

/// <summary>
/// Checks JSON against a schema. A property that the schema does not know is wrong here, although LINE ignores it: it is a
/// typo, and what was meant is lost in silence.
/// </summary>
internal static class SchemaValidator
{
    public static void Check(Schema schema, JsonElement value, string path, List<Finding> findings)
    {
        if (schema.OneOf.Count > 0)
        {
            CheckOneOf(schema, value, path, findings);
        }
        else if (value.ValueKind == JsonValueKind.Null)
        {
            AddIf(!schema.IsNullable, path, "may not be null", findings);
        }
        else if (schema.Discriminator is { } discriminator && value.ValueKind == JsonValueKind.Object)
        {
            CheckNamed(discriminator, value, path, findings);
        }
        else if (schema.IsObject)
        {
            CheckObject(schema, value, path, findings);
        }
        else
        {
            CheckSimple(schema, value, path, findings);
        }
    }

    private static void CheckOneOf(Schema schema, JsonElement value, string path, List<Finding> findings)
    {
        var tries = schema.OneOf.ConvertAll(one =>
        {
            var found = new List<Finding>();
            Check(one, value, path, found);
            return found;
        });
        if (tries.Count(t => t.Count == 0) != 1)
        {
            findings.AddRange(tries.MinBy(t => t.Count)!.DefaultIfEmpty(new Finding(path, "is more than one of what it may be")));
        }
    }

    private static void CheckNamed(Discriminator discriminator, JsonElement value, string path, List<Finding> findings)
    {
        var at = Join(path, discriminator.Property);
        if (!value.TryGetProperty(discriminator.Property, out var name) || name.ValueKind != JsonValueKind.String)
        {
            findings.Add(new Finding(at, "May not be empty"));
        }
        else if (discriminator.Mapping.TryGetValue(name.GetString()!, out var named))
        {
            CheckObject(named, value, path, findings);
        }
        else
        {
            findings.Add(new Finding(at, $"Must be one of the following values: [{string.Join(", ", discriminator.Mapping.Keys)}]"));
        }
    }

    private static void CheckObject(Schema schema, JsonElement value, string path, List<Finding> findings)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            findings.Add(new Finding(path, "must be an object"));
            return;
        }

        foreach (var name in schema.Required.Where(name => !value.TryGetProperty(name, out _)))
        {
            findings.Add(new Finding(Join(path, name), "must be specified"));
        }

        CheckOwnNames(schema, value, path, findings);
        foreach (var property in value.EnumerateObject())
        {
            var at = Join(path, property.Name);
            if (schema.Properties.TryGetValue(property.Name, out var known) || (known = schema.AdditionalProperties) is not null)
            {
                Check(known, property.Value, at, findings);
            }
            else
            {
                findings.Add(new Finding(at, "is not known to LINE, which ignores it"));
            }
        }
    }

    private static void CheckOwnNames(Schema schema, JsonElement value, string path, List<Finding> findings)
    {
        foreach (var names in schema.OwnNames.GroupBy(n => n.Property, n => n.Value))
        {
            var isNamed = value.TryGetProperty(names.Key, out var name)
                && name.ValueKind == JsonValueKind.String
                && names.Contains(name.GetString()!);
            AddIf(!isNamed, Join(path, names.Key), $"Must be one of the following values: [{string.Join(", ", names)}]", findings);
        }
    }

    private static void CheckSimple(Schema schema, JsonElement value, string path, List<Finding> findings)
    {
        switch (schema.Type, value.ValueKind)
        {
            case ("string", JsonValueKind.String):
                StringCheck.Check(schema, value.GetString()!, path, findings);
                break;
            case ("boolean", JsonValueKind.True or JsonValueKind.False):
            case (null, _):
                break;
            case ("integer" or "number", JsonValueKind.Number):
                CheckNumber(schema, value, path, findings);
                break;
            case ("array", JsonValueKind.Array):
                CheckArray(schema, value, path, findings);
                break;
            default:
                findings.Add(new Finding(path, $"must be of type {schema.Type}"));
                break;
        }
    }

    private static void CheckNumber(Schema schema, JsonElement value, string path, List<Finding> findings)
    {
        if (!value.TryGetDecimal(out var number))
        {
            findings.Add(new Finding(path, "is out of range"));
            return;
        }

        AddIf(schema.Type == "integer" && decimal.Truncate(number) != number, path, "must be a whole number", findings);
        AddIf(schema.Format == "int32" && (number < int.MinValue || number > int.MaxValue), path, "is out of range", findings);
        var isOutside = number < schema.Minimum || number > schema.Maximum;
        AddIf(isOutside, path, string.Create(CultureInfo.InvariantCulture, $"Must be between {schema.Minimum} and {schema.Maximum}"), findings);
    }

    private static void CheckArray(Schema schema, JsonElement value, string path, List<Finding> findings)
    {
        var count = value.GetArrayLength();
        var isOutside = count < schema.MinItems || count > schema.MaxItems;
        AddIf(isOutside, path, string.Create(CultureInfo.InvariantCulture, $"Size must be between {schema.MinItems ?? 0} and {schema.MaxItems}"), findings);
        if (schema.Items is not { } items)
        {
            return;
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            Check(items, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), findings);
        }
    }

    private static void AddIf(bool isWrong, string path, string message, List<Finding> findings)
    {
        if (isWrong)
        {
            findings.Add(new Finding(path, message));
        }
    }

    private static string Join(string path, string property) => path.Length == 0 ? property : $"{path}.{property}";
}
