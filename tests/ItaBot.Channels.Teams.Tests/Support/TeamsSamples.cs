using System.Text.Json;
using System.Text.Json.Nodes;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>The sample activities, which lie beside the repository.</summary>
internal static class TeamsSamples
{
    /// <summary>Why a test that needs them is skipped.</summary>
    public const string Missing = "The sample activities are not there (../shared/specs/teams/samples beside the repository).";

    /// <summary>Where they are; null where they are missing.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The names of those that Teams sends to a bot.</summary>
    public static IReadOnlyList<string> Inbound()
    {
        if (Folder is null)
        {
            return [];
        }

        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "index.json")));
        return [.. index.RootElement.EnumerateArray()
            .Select(e => e.GetProperty("file").GetString()!)
            .Where(f => !f.StartsWith("outbound-", StringComparison.Ordinal))];
    }

    /// <summary>One of them.</summary>
    public static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder!, file)))!.AsObject();

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ItaBot.sln")))
        {
            folder = folder.Parent;
        }

        var samples = folder?.Parent is null ? null : Path.Combine(folder.Parent.FullName, "shared", "specs", "teams", "samples");
        return File.Exists(Path.Combine(samples ?? "", "index.json")) ? samples : null;
    }
}
