using System.Globalization;

namespace ItaBot.FakeLine.Schemas;

/// <summary>Checks a text against a schema. LINE counts UTF-16 units, which are what .NET counts.</summary>
internal static class StringCheck
{
    public static void Check(Schema schema, string text, string path, List<Finding> findings)
    {
        if (schema.Enum is { } values && !values.Contains(text))
        {
            findings.Add(new Finding(path, $"Must be one of the following values: [{string.Join(", ", values)}]"));
        }

        if (text.Length < schema.MinLength || text.Length > schema.MaxLength)
        {
            findings.Add(new Finding(path, string.Create(
                CultureInfo.InvariantCulture, $"Length must be between {schema.MinLength ?? 0} and {schema.MaxLength}")));
        }

        if (schema.Pattern?.IsMatch(text) == false || !HasFormat(schema.Format, text))
        {
            findings.Add(new Finding(path, $"invalid {schema.Format ?? "value"}"));
        }
    }

    private static bool HasFormat(string? format, string text) => format switch
    {
        "uri" => IsUri(text),
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => true,
    };

    /// <summary>LINE takes percent-encoded UTF-8 only.</summary>
    private static bool IsUri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out _) && text.All(c => c is > ' ' and <= '~' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}'));
}
