namespace ItaBot.Host.Settings;

/// <summary>The settings that are delivered beside the program.</summary>
internal static class SettingsFile
{
    /// <summary>Reads <c>appsettings.json</c> alone.</summary>
    /// <exception cref="InvalidDataException">It is no valid JSON.</exception>
    public static IConfiguration Read() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
        .Build();
}
