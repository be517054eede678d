namespace ItaBot.Channels.Line.Tests.Support;

/// <summary>The repository.</summary>
internal static class Repository
{
    private static readonly DirectoryInfo Root = Find();

    public static string Samples { get; } = Path.Combine(Root.FullName, "samples");

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
