namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>The repository and what stands beside it.</summary>
internal static class Repository
{
    private static readonly DirectoryInfo Root = Find();

    public static string Samples { get; } = Path.Combine(Root.FullName, "samples");

    /// <summary>LINE's published specification; null where it is not there.</summary>
    public static string? LineSpecification { get; } =
        Root.Parent is { } parent && Path.Combine(parent.FullName, "shared", "specs", "line") is var folder && Directory.Exists(folder)
            ? folder
            : null;

    private static DirectoryInfo Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ItaBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return folder;
    }
}
