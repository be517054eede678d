using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ItaBot.FakeAzure.Schemas;

/// <summary>Checks a value by itself, without what is in it.</summary>
internal static class ValueCheck
{
    public static void Check(JsonElement schema, JsonElement value, string place, Findings findings)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (findings.IsFull)
            {
                return;
            }

            findings.AddIf(!Holds(keyword.Name, keyword.Value, value), place, $"{keyword.Name} {Short(keyword.Value)} does not hold");
        }

        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Select(n => n.GetString()!))
            {
                findings.AddIf(!value.TryGetProperty(name, out _), place.Length == 0 ? name : $"{place}.{name}", "is required");
            }
        }
    }

    private static bool Holds(string keyword, JsonElement wanted, JsonElement value) => (keyword, value.ValueKind) switch
    {
        ("type", _) => IsOfType(wanted, value),
        ("const", _) => JsonElement.DeepEquals(wanted, value),
        ("enum", _) => wanted.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
        ("pattern", JsonValueKind.String) => Regex.IsMatch(value.GetString()!, wanted.GetString()!, RegexOptions.CultureInvariant),
        ("minLength", JsonValueKind.String) => Length(value) >= wanted.GetInt32(),
        ("maxLength", JsonValueKind.String) => Length(value) <= wanted.GetInt32(),
        ("minimum", JsonValueKind.Number) => value.GetDecimal() >= wanted.GetDecimal(),
        ("maximum", JsonValueKind.Number) => value.GetDecimal() <= wanted.GetDecimal(),
        ("minItems", JsonValueKind.Array) => value.GetArrayLength() >= wanted.GetInt32(),
        ("maxItems", JsonValueKind.Array) => value.GetArrayLength() <= wanted.GetInt32(),
        ("uniqueItems", JsonValueKind.Array) => !wanted.GetBoolean() || AreUnique(value),
        ("minProperties", JsonValueKind.Object) => value.EnumerateObject().Count() >= wanted.GetInt32(),
        _ => true,
    };

    private static bool IsOfType(JsonElement wanted, JsonElement value) => wanted.ValueKind == JsonValueKind.Array
        ? wanted.EnumerateArray().Any(one => IsOfType(one, value))
        : (wanted.GetString(), value.ValueKind) switch
        {
            ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String)
                or ("number", JsonValueKind.Number) or ("null", JsonValueKind.Null)
                or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("integer", JsonValueKind.Number) => decimal.IsInteger(value.GetDecimal()),
            _ => false,
        };

    // A schema counts code points, of which a letter beyond the first plane has one and two UTF-16 units.
    private static int Length(JsonElement value) => value.GetString()!.EnumerateRunes().Count();

    private static bool AreUnique(JsonElement array)
    {
        var items = array.EnumerateArray().ToList();
        return !items.Where((item, index) => items.Take(index).Any(other => JsonElement.DeepEquals(item, other))).Any();
    }

    private static string Short(JsonElement wanted)
    {
        var text = wanted.GetRawText();
        return text.Length <= 80 ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..80]}…");
    }
}
