using System.Text.Json;

namespace ItaBot.FakeAzure.Connector;

/// <summary>The Connector's published description, which lies beside the repository.</summary>
public static class ConnectorSpec
{
    /// <summary>Why a test that needs it is skipped.</summary>
    public const string Missing = "The Connector's description is not there (../shared/specs/teams/ConnectorAPI-v3.json beside the repository).";

    private static readonly Lazy<SwaggerSchema?> Loaded = new(Load);

    /// <summary>Whether it is there.</summary>
    public static bool IsThere => Loaded.Value is not null;

    /// <summary>Checks a value against one of its definitions; finds nothing where the description is missing.</summary>
    /// <returns>What is wrong, each with its place.</returns>
    public static IReadOnlyList<string> Check(string definition, JsonElement value) => Loaded.Value?.Check(definition, value) ?? [];

    private static SwaggerSchema? Load()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ItaBot.sln")))
        {
            folder = folder.Parent;
        }

        var path = folder?.Parent is null ? "" : Path.Combine(folder.Parent.FullName, "shared", "specs", "teams", "ConnectorAPI-v3.json");
        return File.Exists(path) ? new SwaggerSchema(File.ReadAllText(path)) : null;
    }
}
