namespace ItaBot.Testing;

/// <summary>The repository that the tests were built in, and what may lie beside it.</summary>
public static class Repository
{
    /// <summary>Its root.</summary>
    /// <exception cref="InvalidOperationException">The tests run outside of the repository.</exception>
    public static DirectoryInfo Root { get; } = Find();

    /// <summary>Where something of the shared files beside the repository is, or would be.</summary>
    public static string Shared(params ReadOnlySpan<string> path) =>
        Path.Combine([Root.Parent?.FullName ?? Root.FullName, "shared", .. path]);

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
