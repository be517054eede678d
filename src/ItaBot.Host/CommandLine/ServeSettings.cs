using ItaBot.Host.Settings;

namespace ItaBot.Host.CommandLine;

/// <summary>The settings on the command line of <c>serve</c>: <c>--Name=value</c> or <c>--Name value</c>.</summary>
internal abstract record ServeSettings
{
    // What the host itself knows by a plain name; any other plain name has to stand in appsettings.json, so that a
    // misspelt option is not taken for a setting that nobody reads.
    private static readonly string[] HostNames = ["urls", "environment", "contentRoot", "applicationName", "AllowedHosts"];

    private ServeSettings() { }

    /// <summary>All are settings.</summary>
    /// <param name="Arguments">As <c>--Name=value</c>.</param>
    public sealed record Settings(IReadOnlyList<string> Arguments) : ServeSettings;

    /// <summary>One is none.</summary>
    /// <param name="Argument">Which one.</param>
    public sealed record NotASetting(string Argument) : ServeSettings;

    /// <summary>Reads what is left of the command line.</summary>
    public static ServeSettings Read(IReadOnlyList<string> arguments)
    {
        var settings = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var equals = arguments[i].IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? arguments[i] : arguments[i][..equals];
            if (!IsSetting(name) || (equals < 0 && i + 1 == arguments.Count))
            {
                return new NotASetting(arguments[i]);
            }

            settings.Add(equals < 0 ? $"{arguments[i]}={arguments[++i]}" : arguments[i]);
        }

        return new Settings(settings);
    }

    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal) || argument.Length == 2)
        {
            return false;
        }

        var name = argument[2..];
        return name.Contains(':', StringComparison.Ordinal)
            || HostNames.Contains(name, StringComparer.OrdinalIgnoreCase)
            || SettingsFile.Read().GetSection(name).Exists();
    }
}
