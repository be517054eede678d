namespace ItaBot.Host.Settings;

/// <summary>
/// In which environment the program runs: Development or Production. A debug build, such as <c>dotnet run</c> makes, is in
/// Development unless a variable says otherwise. A launch profile would do the same, but <c>dotnet run</c> names the
/// profile's file on standard output, which belongs to results.
/// </summary>
internal static class HostEnvironment
{
    /// <summary>Its name; null for the host's own default, Production.</summary>
    public static string? Name => Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? OfBuild;

#if DEBUG
    private static string? OfBuild => Environments.Development;
#else
    private static string? OfBuild => null;
#endif
}
