using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ItaBot.FakeLine.Schemas;

/// <summary>Reads the schemas of one OpenAPI file; each named one once, because they refer to each other in circles.</summary>
internal sealed class SchemaReader(YamlMappingNode root)
{
    private const string Prefix = "#/components/schemas/";

    private readonly Dictionary<string, Schema> _named = [];
    private readonly List<(Schema Schema, YamlMappingNode Node)> _discriminators = [];

    public Schema Read(YamlNode node)
    {
        var mapping = (YamlMappingNode)node;
        if (Text(mapping, "$ref") is { } reference)
        {
            return Named(reference);
        }

        var schema = new Schema();
        Fill(schema, mapping);
        return schema;
    }

    /// <summary>Ties discriminators to what they name, once all schemas that are used are known.</summary>
    public void Finish()
    {
        // Reading what a discriminator names finds further discriminators.
        for (var i = 0; i < _discriminators.Count; i++)
        {
            var (schema, node) = _discriminators[i];
            var property = Text(node, "propertyName")!;
            var mapping = ((YamlMappingNode)node["mapping"]).ToDictionary(m => (string)m.Key!, m => Named((string)m.Value!));
            schema.Discriminator = new Discriminator(property, mapping);
            foreach (var (value, named) in mapping)
            {
                named.OwnNames.Add((property, value));
            }
        }
    }

    private Schema Named(string reference)
    {
        if (!reference.StartsWith(Prefix, StringComparison.Ordinal))
        {
            throw new NotSupportedException($"A reference to {reference} cannot be followed.");
        }

        var name = reference[Prefix.Length..];
        if (!_named.TryGetValue(name, out var schema))
        {
            _named[name] = schema = new Schema();
            Fill(schema, (YamlMappingNode)root["components"]["schemas"][name]);
        }

        return schema;
    }

    private void Fill(Schema schema, YamlMappingNode node)
    {
        schema.Type = Text(node, "type");
        schema.Format = Text(node, "format");
        schema.IsNullable = Text(node, "nullable") == "true";
        schema.Pattern = Text(node, "pattern") is { } pattern ? new Regex(pattern) : null;
        schema.Enum = Child<YamlSequenceNode>(node, "enum")?.Select(v => (string)v!).ToList();
        schema.Minimum = Number(node, "minimum");
        schema.Maximum = Number(node, "maximum");
        schema.MinLength = (int?)Number(node, "minLength");
        schema.MaxLength = (int?)Number(node, "maxLength");
        schema.MinItems = (int?)Number(node, "minItems");
        schema.MaxItems = (int?)Number(node, "maxItems");
        schema.Items = Child<YamlMappingNode>(node, "items") is { } items ? Read(items) : null;
        schema.AdditionalProperties = Child<YamlMappingNode>(node, "additionalProperties") is { } more ? Read(more) : null;
        schema.OwnRequired.AddRange(Child<YamlSequenceNode>(node, "required")?.Select(v => (string)v!) ?? []);
        schema.AllOf.AddRange(Child<YamlSequenceNode>(node, "allOf")?.Select(Read) ?? []);
        schema.OneOf.AddRange(Child<YamlSequenceNode>(node, "oneOf")?.Select(Read) ?? []);
        foreach (var (name, property) in Child<YamlMappingNode>(node, "properties") ?? new YamlMappingNode())
        {
            schema.OwnProperties[(string)name!] = Read(property);
        }

        if (Child<YamlMappingNode>(node, "discriminator") is { } discriminator)
        {
            _discriminators.Add((schema, discriminator));
        }
    }

    private static T? Child<T>(YamlMappingNode node, string name)
        where T : YamlNode =>
        node.Children.TryGetValue(name, out var child) ? child as T : null;

    private static string? Text(YamlMappingNode node, string name) => Child<YamlScalarNode>(node, name)?.Value;

    private static decimal? Number(YamlMappingNode node, string name) =>
        Text(node, name) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
}
