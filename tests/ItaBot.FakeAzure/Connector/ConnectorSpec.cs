using System.Text.Json;
using ItaBot.FakeAzure.Schemas;

namespace ItaBot.FakeAzure.Connector;

/// <summary>The Connector's published description, which lies beside the repository.</summary>
public static class ConnectorSpec
{
    private const string FileName = "ConnectorAPI-v3.json";

    private static readonly Lazy<SwaggerSchema?> Loaded =
        new(() => TeamsSpecs.Directory is { } folder ? new SwaggerSchema(File.ReadAllText(Path.Combine(folder, FileName))) : null);

    /// <summary>Checks a value against one of its definitions; finds nothing where the description is missing.</summary>
    /// <returns>What is wrong, each with its place.</returns>
    public static IReadOnlyList<string> Check(string definition, JsonElement value) => Loaded.Value?.Check(definition, value) ?? [];
}
