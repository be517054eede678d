using ItaBot.Testing;

namespace ItaBot.FakeLine.Schemas;

/// <summary>LINE's published OpenAPI files, which lie beside the repository.</summary>
public static class LineSpecs
{
    /// <summary>Why a test that needs them is skipped.</summary>
    public const string Missing = "LINE's OpenAPI files are not there (../shared/specs/line beside the repository).";

    private static readonly Lazy<OpenApi?> Loaded = new(() => Directory is null
        ? null
        : OpenApi.Load(Path.Combine(Directory, "messaging-api.yml"), Path.Combine(Directory, "channel-access-token.yml")));

    /// <summary>Where they are; null where they are missing.</summary>
    public static string? Directory { get; } =
        Repository.Shared("specs", "line") is var folder && File.Exists(Path.Combine(folder, "messaging-api.yml")) ? folder : null;

    /// <summary>The operations that LINE has; null where the files are missing.</summary>
    internal static OpenApi? Current => Loaded.Value;
}
