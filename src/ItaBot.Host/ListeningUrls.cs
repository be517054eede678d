namespace ItaBot.Host;

/// <summary>Where the server listens.</summary>
internal static class ListeningUrls
{
    /// <summary>Where nothing is said. It is not in appsettings.json, which would go before ASPNETCORE_URLS.</summary>
    public const string Default = "http://localhost:3978";

    /// <summary>The addresses, as the server that has the same settings listens on them.</summary>
    public static IReadOnlyList<string> Of(IConfiguration configuration)
    {
        // The server takes the prefix off by itself; a verb sees the variable as it is.
        var set = new[] { configuration[WebHostDefaults.ServerUrlsKey], configuration["ASPNETCORE_URLS"] }.FirstOrDefault(u => !string.IsNullOrEmpty(u));
        return (set ?? Default).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
