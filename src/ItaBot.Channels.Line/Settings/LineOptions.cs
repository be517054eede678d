namespace ItaBot.Channels.Line.Settings;

/// <summary>The settings of LINE. Without channels LINE is off.</summary>
internal sealed class LineOptions
{
    /// <summary>The section of the settings that holds them.</summary>
    public const string Section = "Line";

    /// <summary>Where the Messaging API is, and where tokens are issued.</summary>
    public string ApiBaseUrl { get; set; } = "https://api.line.me";

    /// <summary>Where the files are that people send.</summary>
    public string DataApiBaseUrl { get; set; } = "https://api-data.line.me";

    /// <summary>The official accounts, by the name that stands in their webhook's path.</summary>
    public Dictionary<string, LineChannelOptions> Channels { get; } = new(StringComparer.OrdinalIgnoreCase);
}
