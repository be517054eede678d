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
    public static string? Directory { get; } = Find();

    /// <summary>The operations that LINE has; null where the files are missing.</summary>
    internal static OpenApi? Current => Loaded.Value;

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ItaBot.sln")))
        {
            folder = folder.Parent;
        }

        var specs = folder?.Parent is null ? null : Path.Combine(folder.Parent.FullName, "shared", "specs", "line");
        return File.Exists(Path.Combine(specs ?? "", "messaging-api.yml")) ? specs : null;
    }
}
