using System.Text.Json;
using ItaBot.Testing;

namespace ItaBot.FakeAzure.Connector;

/// <summary>The Connector's published description, which lies beside the repository.</summary>
public static class ConnectorSpec
{
    /// <summary>Why a test that needs it is skipped.</summary>
    public const string Missing = "The Connector's description is not there (../shared/specs/teams/ConnectorAPI-v3.json beside the repository).";

    private const string FileName = "ConnectorAPI-v3.json";

    private static readonly Lazy<SwaggerSchema?> Loaded =
        new(() => Directory is null ? null : new SwaggerSchema(File.ReadAllText(Path.Combine(Directory, FileName))));

    /// <summary>The folder of it and of the sample activities; null where it is missing.</summary>
    public static string? Directory { get; } =
        Repository.Shared("specs", "teams") is var folder && File.Exists(Path.Combine(folder, FileName)) ? folder : null;

    /// <summary>Checks a value against one of its definitions; finds nothing where the description is missing.</summary>
    /// <returns>What is wrong, each with its place.</returns>
    public static IReadOnlyList<string> Check(string definition, JsonElement value) => Loaded.Value?.Check(definition, value) ?? [];
}
