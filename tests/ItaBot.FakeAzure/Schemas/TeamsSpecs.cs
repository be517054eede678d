using ItaBot.Testing;

namespace ItaBot.FakeAzure.Schemas;

/// <summary>The published schemas and samples of Teams, which lie beside the repository.</summary>
public static class TeamsSpecs
{
    /// <summary>Why a test that needs them is skipped.</summary>
    public const string Missing = "Teams' schemas are not there (../shared/specs/teams beside the repository).";

    private const string Probe = "adaptive-card-teams-extended.schema.json";

    /// <summary>Where they are; null where they are missing.</summary>
    public static string? Directory { get; } =
        Repository.Shared("specs", "teams") is var folder && File.Exists(Path.Combine(folder, Probe)) ? folder : null;
}
