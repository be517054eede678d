namespace ItaBot.Channels.Line.Settings;

/// <summary>The settings of LINE.</summary>
public sealed class LineOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Line";

    /// <summary>Where the Messaging API is.</summary>
    public string ApiBaseUrl { get; set; } = "https://api.line.me";

    /// <summary>Where the contents of messages are.</summary>
    public string DataApiBaseUrl { get; set; } = "https://api-data.line.me";

    /// <summary>The official accounts, by the name that stands in the address of their webhook.</summary>
    public Dictionary<string, LineChannelOptions> Channels { get; } = new(StringComparer.Ordinal);
}
