using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.Testing;

namespace ItaBot.FakeAzure.Samples;

/// <summary>The sample activities, which lie beside the repository.</summary>
public static class TeamsSamples
{
    /// <summary>Why a test that needs them is skipped.</summary>
    public const string Missing = "The sample activities are not there (../shared/specs/teams/samples beside the repository).";

    /// <summary>Where they are; null where they are missing.</summary>
    public static string? Folder { get; } =
        Repository.Shared("specs", "teams", "samples") is var folder && File.Exists(Path.Combine(folder, "index.json")) ? folder : null;

    /// <summary>The hosts that they name as services.</summary>
    public static IReadOnlyList<string> Hosts { get; } = ["smba.trafficmanager.net", "canary.botapi.skype.com"];

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

    /// <summary>One of them as it stands.</summary>
    public static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder!, file)))!.AsObject();

    /// <summary>
    /// One of them as Azure would send it: the documentation's payloads are shortened, and hold names in the place of ids.
    /// </summary>
    /// <param name="file">Which one.</param>
    /// <param name="serviceUrl">The service of those that name none of <see cref="Hosts"/>.</param>
    /// <param name="tenant">The tenant of those that name none.</param>
    public static JsonObject ReadWhole(string file, string serviceUrl, string tenant)
    {
        var activity = Read(file);
        activity["channelId"] = "msteams";
        if (!Uri.TryCreate((string?)activity["serviceUrl"], UriKind.Absolute, out var url) || !Hosts.Contains(url.Host))
        {
            activity["serviceUrl"] = serviceUrl;
        }

        if (activity["conversation"] is JsonObject conversation && !Guid.TryParse((string?)conversation["tenantId"], out _))
        {
            conversation.Remove("tenantId");
        }

        if (activity["channelData"] is not JsonObject channelData)
        {
            activity["channelData"] = channelData = [];
        }

        if (!Guid.TryParse((string?)channelData["tenant"]?["id"], out _))
        {
            channelData["tenant"] = new JsonObject { ["id"] = (string?)activity["conversation"]?["tenantId"] ?? tenant };
        }

        return activity;
    }

    /// <summary>The tenants of activities, each once.</summary>
    public static IReadOnlyList<string> TenantsOf(IEnumerable<JsonObject> activities) =>
        [.. activities.Select(a => (string)a["channelData"]!["tenant"]!["id"]!).Distinct(StringComparer.Ordinal)];
}
