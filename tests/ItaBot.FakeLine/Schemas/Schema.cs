using System.Text.RegularExpressions;

namespace ItaBot.FakeLine.Schemas;

/// <summary>A schema of an OpenAPI 3.0 file, as far as LINE's files use them.</summary>
internal sealed class Schema
{
    private readonly Lazy<Dictionary<string, Schema>> _properties;
    private readonly Lazy<HashSet<string>> _required;

    public Schema()
    {
        _properties = new(() => Gather(s => s.OwnProperties).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.First().Value));
        _required = new(() => [.. Gather(s => s.OwnRequired)]);
    }

    public string? Type { get; set; }

    public string? Format { get; set; }

    public bool IsNullable { get; set; }

    public Regex? Pattern { get; set; }

    public IReadOnlyList<string>? Enum { get; set; }

    public decimal? Minimum { get; set; }

    public decimal? Maximum { get; set; }

    public int? MinLength { get; set; }

    public int? MaxLength { get; set; }

    public int? MinItems { get; set; }

    public int? MaxItems { get; set; }

    public Schema? Items { get; set; }

    public Schema? AdditionalProperties { get; set; }

    public Discriminator? Discriminator { get; set; }

    /// <summary>The values by which a discriminator names this schema: whoever refers to it directly has to say one of them too.</summary>
    public List<(string Property, string Value)> OwnNames { get; } = [];

    public Dictionary<string, Schema> OwnProperties { get; } = [];

    public List<string> OwnRequired { get; } = [];

    public List<Schema> AllOf { get; } = [];

    public List<Schema> OneOf { get; } = [];

    /// <summary>Its properties and those of all that it is made of; worked out late, because schemas refer to each other.</summary>
    public IReadOnlyDictionary<string, Schema> Properties => _properties.Value;

    public IReadOnlySet<string> Required => _required.Value;

    public bool IsObject => Type == "object" || Properties.Count > 0;

    private IEnumerable<T> Gather<T>(Func<Schema, IEnumerable<T>> part) => part(this).Concat(AllOf.SelectMany(s => s.Gather(part)));
}
