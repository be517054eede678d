using System.Text.Json;

namespace ItaBot.FakeAzure.Schemas;

/// <summary>A JSON schema of draft 4, 6 or 7, as far as the schemas of cards, manifests and the Connector use them.</summary>
public sealed class JsonSchema
{
    private readonly JsonElement _root;

    private JsonSchema(JsonElement root) => _root = root;

    /// <summary>Reads a schema.</summary>
    /// <exception cref="NotSupportedException">It has a keyword that would not be checked.</exception>
    public static JsonSchema Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement.Clone();
        Keywords.ThrowIfUnknown(root);
        return new(root);
    }

    /// <summary>Reads a schema from a file.</summary>
    public static JsonSchema Load(string path) => Parse(File.ReadAllText(path));

    /// <summary>All that is wrong with a document; empty where it is valid.</summary>
    public IReadOnlyList<SchemaFinding> Check(JsonElement document)
    {
        var findings = new Findings(stopsAtFirst: false);
        new SchemaCheck(_root).Check(_root, document, "", findings);
        return findings.All;
    }
}
